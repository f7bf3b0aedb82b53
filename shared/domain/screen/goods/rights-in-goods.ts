import type { Case } from '../../../model/case.ts';
import type { Declaration } from '../../../model/document/declaration.ts';
import type { MarkUse } from '../../../model/mark-use.ts';
import type { RightsIndex } from '../index/rights-index.ts';
import { type GoodsUse, goodsUses } from './goods-uses.ts';
import { rememberedTexts } from './remembered-texts.ts';
import { standingOf } from './standing-of.ts';
import { weighUse } from './weigh-use.ts';

/** A right that the goods use, and the use with its reasons and score. */
export interface RightInGoods {
  readonly use: GoodsUse;
  readonly weighed: MarkUse;
}

/** The rights that the goods of a case use; several rules and the record ask, the work is done once a case. */
export type RightsInGoods = (facts: Case, declaration: Declaration) => readonly RightInGoods[];

export function rightsInGoods(index: RightsIndex): RightsInGoods {
  const screen = rememberedTexts(index);
  let last: { readonly facts: Case; readonly found: readonly RightInGoods[] } | null = null;
  return (facts, declaration) => {
    if (last?.facts === facts) return last.found;
    const uses = goodsUses(facts.papers, declaration, index, screen);
    const found = uses.map((use) => {
      const standing = standingOf(use, facts, declaration);
      return { use, weighed: weighUse(use, standing, facts, declaration, uses.length) };
    });
    last = { facts, found };
    return found;
  };
}
