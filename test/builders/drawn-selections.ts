import { createHmac } from 'node:crypto';
import { drawSubject } from '../../shared/domain/draw/draw-subject.ts';
import { fractionOf } from '../../shared/domain/draw/fraction-of.ts';
import type { SelectionRecord } from '../../shared/model/selection-record.ts';
import type { DrawKeys } from '../../shared/ports/draw-keys.ts';
import { selectionRecord } from './logs.ts';

/** One in four, so that a handful of entries has both. */
const RATE = '0.250000000000';
const STRATUM = 'general|9610|4403W60003';

export interface DrawnEntries {
  readonly day: string;
  readonly count: number;
  /** Number of the first entry, so that two lists of a day do not overlap. */
  readonly from?: number;
}

/** Selections of a day as they are logged, drawn under the day's key. */
export async function drawnSelections(
  keys: DrawKeys,
  { day, count, from = 0 }: DrawnEntries,
): Promise<SelectionRecord[]> {
  const key = await keys.key(day);
  return Array.from({ length: count }, (_, at) => {
    const entryNo = entryOf(day, from + at);
    const draw = fractionOf(createHmac('sha256', key).update(drawSubject(STRATUM, entryNo)).digest());
    return selectionRecord(from + at, { entryNo, day, draw, stratum: STRATUM, rate: RATE });
  });
}

/** The number of an entry of a day. */
export function entryOf(day: string, at = 0): string {
  return `${day.replaceAll('-', '')}090000${String(at).padStart(3, '0')}-0000000001`;
}
