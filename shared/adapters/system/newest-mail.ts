import type { MailTrace } from '../../model/mail-item.ts';

/** Of each item the trace handed over last, sorted by item, so that the order of appending cannot be seen. */
export function newestMail(traces: Iterable<MailTrace>): MailTrace[] {
  const newest = new Map<string, MailTrace>();
  for (const trace of traces) {
    const former = newest.get(trace.item);
    if (former === undefined || isAfter(trace, former)) newest.set(trace.item, trace);
  }
  return [...newest.values()].toSorted((a, b) => (a.item < b.item ? -1 : a.item > b.item ? 1 : 0));
}

/** Two of one instant are told apart by what they say. */
function isAfter(one: MailTrace, other: MailTrace): boolean {
  if (one.handedAt !== other.handedAt) return one.handedAt > other.handedAt;
  return JSON.stringify(one) > JSON.stringify(other);
}
