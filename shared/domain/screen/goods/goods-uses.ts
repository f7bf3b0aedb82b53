import type { Papers } from '../../../model/case.ts';
import type { Declaration } from '../../../model/document/declaration.ts';
import type { Statement } from '../../../model/finding.ts';
import type { Right } from '../../../model/right.ts';
import type { RightsIndex } from '../index/rights-index.ts';
import { eachGoodsText } from './each-goods-text.ts';
import type { ReadText, TextUse } from './remembered-texts.ts';

/** A right and how the goods of a parcel use it: as the plainest use first said does, and every text that uses it. */
export interface GoodsUse extends Pick<TextUse, 'mark' | 'view' | 'steps' | 'score' | 'nickname'> {
  readonly right: Right;
  /** Marks and statements are wanted where the use is found, not where it is rightful. */
  readonly marks: () => string[];
  /** Every text with the place of the mark in it, where it is plainest. */
  readonly statements: () => Statement[];
  /** `gnum` of the declared lines. */
  readonly lines: readonly string[];
  /** A text of these lines calls the goods copies: who hides the mark in one text says so in another. */
  readonly saysReplica: boolean;
}

const NONE: readonly GoodsUse[] = [];

/** A use and the text that makes it. */
interface Sight {
  readonly one: TextUse;
  readonly said: Statement & { readonly line: string };
}

/** Rights that the goods use within their goods scope, by record number, so that the order of the rights changes nothing. */
export function goodsUses(
  papers: Pick<Papers, 'order'>,
  declaration: Declaration,
  index: RightsIndex,
  read: ReadText,
): readonly GoodsUse[] {
  const sights: Sight[] = [];
  const copies: string[] = [];
  eachGoodsText(papers, declaration, (value, { gnum: line, gcode }, document, field) => {
    const { uses, saysReplica } = read(value, gcode);
    if (saysReplica) copies.push(line);
    if (uses.length === 0) return;
    const said = { document, field, line, value };
    for (const one of uses) sights.push({ one, said });
  });
  const [first] = sights;
  if (first === undefined) return NONE;
  if (sights.every(({ one }) => one.right === first.one.right)) return [gathered(first, sights, index, copies)];
  const byRight = Map.groupBy(sights, ({ one }) => one.right).values();
  return [...byRight]
    .flatMap((all) => (all[0] === undefined ? [] : [gathered(all[0], all, index, copies)]))
    .toSorted(byRecord);
}

/** What is seen of one right. */
function gathered(first: Sight, all: readonly Sight[], index: RightsIndex, copies: readonly string[]): GoodsUse {
  let best = first.one;
  const lines = [first.said.line];
  for (const { one, said } of all) {
    best = plainer(best, one);
    if (!lines.includes(said.line)) lines.push(said.line);
  }
  const { mark, view, steps, score, nickname, right } = best;
  return {
    mark,
    view,
    steps,
    score,
    nickname,
    right: index.rightAt(right),
    marks: () => [...new Set(all.map(({ one }) => one.mark))].toSorted(),
    statements: () => statementsOf(all),
    lines,
    saysReplica: copies.some((line) => lines.includes(line)),
  };
}

function statementsOf(sights: readonly Sight[]): Statement[] {
  const plainest = new Map<Statement, TextUse>();
  for (const { one, said } of sights) plainest.set(said, plainer(plainest.get(said) ?? one, one));
  return Array.from(plainest, ([said, { span }]) => ({ ...said, span: [...span] }));
}

/** The first of two that are as plain. */
function plainer(a: TextUse, b: TextUse): TextUse {
  return b.score > a.score ? b : a;
}

function byRecord(a: GoodsUse, b: GoodsUse): number {
  return a.right.recordNo < b.right.recordNo ? -1 : 1;
}
