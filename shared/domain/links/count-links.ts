import type { LinkCount, LinkKind, LinkSheet, Neighbour, Sketch } from '../../model/link-sheet.ts';
import { linkRank } from '../../notation/link-rank.ts';

const MONTH = 30;
const WEEK = 7;
const NONE: LinkCount = { all: 0, month: 0, newInWeek: 0 };

/**
 * Distinct neighbours of a kind as they were known up to `day`. Exact while the sheet holds them all; beyond, what the
 * sample says of the whole (k minimum values, Bar-Yossef et al. 2002): k - 1 over the largest hash kept.
 */
export function countLinks(sheet: LinkSheet | undefined, kind: LinkKind, day: number): LinkCount {
  const sketch = sheet?.sketches.find((one) => one.kind === kind);
  if (sheet === undefined || sketch === undefined) return NONE;
  const each = weightOf(sheet, sketch);
  const count = (holds: (neighbour: Neighbour) => boolean) => Math.round(sketch.neighbours.filter(holds).length * each);
  return {
    all: count(({ firstDay }) => firstDay <= day),
    month: count(({ firstDay, lastDay }) => firstDay <= day && lastDay > day - MONTH),
    newInWeek: count(({ firstDay }) => firstDay <= day && firstDay > day - WEEK),
  };
}

/** All distinct neighbours of a kind, whenever they were seen. */
export function countAll(sheet: LinkSheet | undefined, kind: LinkKind): number {
  return countLinks(sheet, kind, Number.POSITIVE_INFINITY).all;
}

/** For how many neighbours one of the sample stands. */
function weightOf({ entity }: LinkSheet, { neighbours, isSample }: Sketch): number {
  const last = neighbours.at(-1);
  if (!isSample || last === undefined) return 1;
  const estimate = (neighbours.length - 1) / linkRank(entity.token, last.token);
  return Math.max(estimate / neighbours.length, 1);
}
