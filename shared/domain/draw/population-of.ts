import type { DrawLine } from '../../model/draw-day.ts';
import type { SelectionRecord } from '../../model/selection-record.ts';
import { isDrawn } from './is-drawn.ts';

type Selected = Pick<SelectionRecord, 'entryNo' | 'stratum' | 'rate' | 'draw' | 'day'>;

/** Those of an earlier day that its own population, and later ones, do not hold. */
export interface LateSelections {
  readonly records: readonly Selected[];
  readonly published: ReadonlySet<string>;
}

/**
 * The population of a day, sorted by entry number: every parcel that was entered on it, and those of days before that were judged after
 * their own population was frozen, each with its day.
 */
export function populationOf(
  day: string,
  records: readonly Selected[],
  late: readonly LateSelections[],
): readonly DrawLine[] {
  const missed = late.flatMap(({ records: former, published }) =>
    former.filter(({ entryNo }) => !published.has(entryNo)),
  );
  return [...records, ...missed].map((record) => lineOf(record, day)).toSorted(byEntryNo);
}

function lineOf({ entryNo, stratum, rate, draw, day }: Selected, ofDay: string): DrawLine {
  return { entryNo, stratum, rate, draw, drawn: isDrawn(draw, rate), ...(day === ofDay ? {} : { day }) };
}

/** By code units, as any language sorts ASCII. */
function byEntryNo(a: DrawLine, b: DrawLine): number {
  return a.entryNo < b.entryNo ? -1 : Number(a.entryNo > b.entryNo);
}
