import type { LinkCount, LinkKind, LinkSheet, Sketch } from '../../model/link-sheet.ts';
import { linkRank } from '../../notation/link-rank.ts';

const MONTH = 30;
const WEEK = 7;
export const NONE: LinkCount = { all: 0, month: 0, newInWeek: 0 };

/**
 * Distinct neighbours of a kind as they were known up to `day`. Exact while the sheet holds them all; beyond, what the
 * sample says of the whole (k minimum values, Bar-Yossef et al. 2002): k - 1 over the largest hash kept.
 */
export function countLinks(sheet: LinkSheet | undefined, kind: LinkKind, day: number): LinkCount {
  const sketch = sheet?.sketches.find((one) => one.kind === kind);
  if (sheet === undefined || sketch === undefined) return NONE;
  let [all, month, newInWeek] = [0, 0, 0];
  for (const { firstDay, lastDay } of sketch.neighbours) {
    if (firstDay > day) continue;
    all += 1;
    if (lastDay > day - MONTH) month += 1;
    if (firstDay > day - WEEK) newInWeek += 1;
  }
  if (!sketch.isSample) return { all, month, newInWeek };
  const each = weightOf(sheet, sketch);
  return { all: Math.round(all * each), month: Math.round(month * each), newInWeek: Math.round(newInWeek * each) };
}

/** All distinct neighbours of a kind, whenever they were seen. */
export function countAll(sheet: LinkSheet | undefined, kind: LinkKind): number {
  return countLinks(sheet, kind, Number.POSITIVE_INFINITY).all;
}

/** For how many neighbours one of the sample stands. */
function weightOf({ entity }: LinkSheet, { neighbours }: Sketch): number {
  const last = neighbours.at(-1);
  if (last === undefined) return 1;
  const estimate = (neighbours.length - 1) / linkRank(entity.token, last.token);
  return Math.max(estimate / neighbours.length, 1);
}
