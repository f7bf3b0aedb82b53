import type { Papers } from '../../../model/case.ts';
import type { Declaration } from '../../../model/document/declaration.ts';
import type { Statement } from '../../../model/finding.ts';
import type { Right } from '../../../model/right.ts';
import type { RightsIndex } from '../index/rights-index.ts';
import { type GoodsText, goodsTexts } from './goods-texts.ts';
import type { ReadText, TextUse } from './remembered-texts.ts';

/** A right and how the goods of a parcel use it: as the plainest use first said does, and every text that uses it. */
export interface GoodsUse extends Pick<TextUse, 'mark' | 'view' | 'steps' | 'score' | 'nickname'> {
  readonly right: Right;
  readonly marks: readonly string[];
  /** Every text with the place of the mark in it, where it is plainest. */
  readonly statements: readonly Statement[];
  /** `gnum` of the declared lines. */
  readonly lines: ReadonlySet<string>;
  /** A text of these lines calls the goods copies: who hides the mark in one text says so in another. */
  readonly saysReplica: boolean;
}

const NONE: readonly GoodsUse[] = [];

interface Sight {
  readonly one: TextUse;
  readonly said: GoodsText;
}

type Sights = [Sight, ...Sight[]];

/** Rights that the goods use within their goods scope, by record number, so that the order of the rights changes nothing. */
export function goodsUses(
  papers: Pick<Papers, 'order'>,
  declaration: Declaration,
  index: RightsIndex,
  read: ReadText,
): readonly GoodsUse[] {
  const sights = new Map<number, Sights>();
  const copies = new Set<string>();
  for (const said of goodsTexts(papers, declaration)) {
    const { uses, saysReplica } = read(said.statement.value, said.gcode);
    if (saysReplica && said.statement.line !== undefined) copies.add(said.statement.line);
    for (const one of uses) {
      const known = sights.get(one.right);
      if (known === undefined) sights.set(one.right, [{ one, said }]);
      else known.push({ one, said });
    }
  }
  if (sights.size === 0) return NONE;
  return [...sights].map(([right, all]) => useOf(index.rightAt(right), all, copies)).toSorted(byRecord);
}

function useOf(right: Right, sights: Sights, copies: ReadonlySet<string>): GoodsUse {
  let best = sights[0].one;
  const plainest = new Map<GoodsText, TextUse>();
  const marks: string[] = [];
  const lines = new Set<string>();
  for (const { one, said } of sights) {
    best = plainer(best, one);
    plainest.set(said, plainer(plainest.get(said) ?? one, one));
    if (!marks.includes(one.mark)) marks.push(one.mark);
    if (said.statement.line !== undefined) lines.add(said.statement.line);
  }
  const { mark, view, steps, score, nickname } = best;
  const statements: Statement[] = [];
  for (const [{ statement }, { span }] of plainest) statements.push({ ...statement, span: [...span] });
  const saysReplica = copies.size > 0 && [...lines].some((line) => copies.has(line));
  return { mark, view, steps, score, nickname, right, marks: marks.toSorted(), statements, lines, saysReplica };
}

/** The first of two that are as plain. */
function plainer(a: TextUse, b: TextUse): TextUse {
  return b.score > a.score ? b : a;
}

function byRecord(a: GoodsUse, b: GoodsUse): number {
  return a.right.recordNo < b.right.recordNo ? -1 : 1;
}
