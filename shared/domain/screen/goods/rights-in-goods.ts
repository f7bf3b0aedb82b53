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

const NONE: readonly RightInGoods[] = [];

export function rightsInGoods(index: RightsIndex): RightsInGoods {
  const read = rememberedTexts(index);
  let last: { readonly facts: Case; readonly found: readonly RightInGoods[] } | null = null;
  return (facts, declaration) => {
    if (last?.facts === facts) return last.found;
    const uses = goodsUses(facts.papers, declaration, index, read);
    if (uses.length === 0) {
      last = { facts, found: NONE };
      return NONE;
    }
    const stands = uses.map((use) => ({ use, standing: standingOf(use, facts, declaration) }));
    const holders = holdersOf(stands.filter(({ standing }) => standing.length === 0));
    const found = stands.map(({ use, standing }) => ({
      use,
      weighed: weighUse(use, standing, facts, declaration, holders),
    }));
    last = { facts, found };
    return found;
  };
}

/** How many holders have marks in the goods; words that may mean several marks count once. */
function holdersOf(uses: readonly { readonly use: GoodsUse }[]): number {
  if (uses.length < 2) return uses.length;
  const words = new Set(uses.map(({ use }) => JSON.stringify(use.statements()[0])));
  return Math.min(words.size, new Set(uses.map(({ use }) => use.right.holder)).size);
}
