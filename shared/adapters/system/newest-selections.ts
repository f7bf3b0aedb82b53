import type { SelectionRecord } from '../../model/selection-record.ts';

/** Of each parcel the record with the highest `rev`, sorted by entry number, so that the order of appending cannot be seen. */
export function newestSelections(records: Iterable<SelectionRecord>): SelectionRecord[] {
  const newest = new Map<string, SelectionRecord>();
  for (const record of records) {
    const former = newest.get(record.parcel);
    if (former === undefined || isNewer(record, former)) newest.set(record.parcel, record);
  }
  return [...newest.values()].toSorted((a, b) => (a.entryNo < b.entryNo ? -1 : a.entryNo > b.entryNo ? 1 : 0));
}

/** Told again after a crash, links may have been counted anew: of the same `rev` any rule will do that all readers share. */
function isNewer(one: SelectionRecord, other: SelectionRecord): boolean {
  if (one.rev !== other.rev) return one.rev > other.rev;
  return JSON.stringify(one) < JSON.stringify(other);
}
