import type { Papers } from '../../../model/case.ts';
import type { Declaration } from '../../../model/document/declaration.ts';
import type { Statement } from '../../../model/finding.ts';
import type { View } from '../../../model/mark-use.ts';
import type { Right } from '../../../model/right.ts';
import { markOf, type RightsIndex } from '../index/rights-index.ts';
import { isNickname, stepsOf } from '../steps.ts';
import { isIn } from '../weigh/scope.ts';
import type { Weighed } from '../weigh/weigh.ts';
import { goodsTexts } from './goods-texts.ts';

/** A right and how the goods of a parcel use it: the plainest use first said, and every text that uses it. */
export interface GoodsUse {
  readonly right: Right;
  readonly mark: string;
  readonly marks: readonly string[];
  readonly view: View;
  readonly steps: readonly string[];
  readonly score: number;
  readonly nickname: boolean;
  /** Every text with the place of the mark in it, where it is plainest. */
  readonly statements: readonly Statement[];
  /** `gnum` of the declared lines. */
  readonly lines: ReadonlySet<string>;
}

interface Sight {
  readonly one: Weighed;
  readonly statement: Statement;
}

/**
 * Rights that the goods use within their goods scope, by record number, so that the order of the rights changes nothing. A mark
 * that only says what the goods go with is no use.
 */
export function goodsUses(
  papers: Pick<Papers, 'order'>,
  declaration: Declaration,
  index: RightsIndex,
  screen: (text: string, hsCode: string) => readonly Weighed[],
): readonly GoodsUse[] {
  const sights = new Map<number, Sight[]>();
  for (const { gcode, statement } of goodsTexts(papers, declaration))
    for (const one of screen(statement.value, gcode)) {
      const { hsScope = [] } = index.rightAt(one.right);
      if (one.objection !== null || (hsScope.length > 0 && !isIn(hsScope, gcode))) continue;
      const known = sights.get(one.right) ?? [];
      known.push({ one, statement });
      sights.set(one.right, known);
    }
  return [...sights].map(([right, all]) => useOf(index.rightAt(right), all, index)).toSorted(byRecord);
}

function useOf(right: Right, sights: readonly Sight[], index: RightsIndex): GoodsUse {
  const [best = sights[0]] = sights.toSorted((a, b) => b.one.score - a.one.score);
  if (best === undefined) throw new RangeError('a use has no text');
  const { one, statement } = best;
  const plainest = new Map<Statement, Weighed>();
  for (const { one: other, statement: said } of sights)
    if (other.score > (plainest.get(said)?.score ?? 0)) plainest.set(said, other);
  return {
    right,
    mark: markOf(index, one.form),
    marks: [...new Set(sights.map((sight) => markOf(index, sight.one.form)))].toSorted(),
    view: one.view,
    steps: stepsOf(statement.value.slice(...one.span), one, index),
    score: one.score,
    nickname: isNickname(index, one.form),
    statements: [...plainest].map(([said, { span }]) => ({ ...said, span: [...span] })),
    lines: new Set(sights.flatMap((sight) => sight.statement.line ?? [])),
  };
}

function byRecord(a: GoodsUse, b: GoodsUse): number {
  return a.right.recordNo < b.right.recordNo ? -1 : 1;
}
