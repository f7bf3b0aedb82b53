import type { DrawLine } from '../../model/draw-day.ts';

/** A line of a population as it is published and hashed: one way to write it, so that equal lines have equal leaves. */
export function lineText({ entryNo, stratum, rate, draw, drawn, day }: DrawLine): string {
  return JSON.stringify({ entryNo, stratum, rate, draw, drawn, ...(day === undefined ? {} : { day }) });
}
