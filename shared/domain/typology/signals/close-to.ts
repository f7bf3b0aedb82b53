import type { Trace } from '../../../model/trace.ts';

const MOST = 300;

/** The traces whose time lies within `reach` seconds of `time`, of a list in order of that time; at most 300. */
export function closeTo(
  list: readonly Trace[],
  timeOf: (trace: Trace) => number,
  time: number,
  reach: number,
): readonly Trace[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = list[middle];
    if (at !== undefined && timeOf(at) < time - reach) low = middle + 1;
    else high = middle;
  }
  let end = low;
  for (let at = list[end]; at !== undefined && timeOf(at) <= time + reach && end - low < MOST; at = list[end]) end += 1;
  return list.slice(low, end);
}
