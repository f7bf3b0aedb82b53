import type { Trace } from '../../model/trace.ts';

/** Of each parcel the trace with the highest `rev`, sorted by parcel, so that the order of appending cannot be seen. */
export function newestOf(traces: Iterable<Trace>): Trace[] {
  const newest = new Map<string, Trace>();
  for (const trace of traces) {
    const former = newest.get(trace.parcel);
    if (former === undefined || former.rev < trace.rev) newest.set(trace.parcel, trace);
  }
  return [...newest.values()].toSorted((a, b) => (a.parcel < b.parcel ? -1 : a.parcel > b.parcel ? 1 : 0));
}
