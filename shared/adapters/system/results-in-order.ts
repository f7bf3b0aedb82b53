import type { ResultRecord } from '../../model/result-record.ts';

/** One record per pick, in the order of reporting, so that the order of appending cannot be seen. Of several the one reported first counts. */
export function resultsInOrder(records: Iterable<ResultRecord>): ResultRecord[] {
  const byPick = new Map<string, ResultRecord>();
  for (const record of [...records].toSorted(inOrder))
    if (!byPick.has(record.pickId)) byPick.set(record.pickId, record);
  return [...byPick.values()];
}

function inOrder(a: ResultRecord, b: ResultRecord): number {
  return compared(a.at, b.at) || compared(a.pickId, b.pickId) || compared(JSON.stringify(a), JSON.stringify(b));
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
