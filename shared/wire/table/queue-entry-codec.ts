import type { ParcelState } from '../../model/dossier.ts';
import type { Lane } from '../../model/finding.ts';
import { type ParcelId, parcelKey } from '../../model/parcel-key.ts';
import type { QueueEntry } from '../../model/queue-entry.ts';

/** The attributes of an index row that the desk's queue reads: partition, sort key, item key and the rest as JSON. */
export interface QueueRow {
  readonly parcel: ParcelId;
  readonly queue: string;
  readonly urgency: string;
  readonly entry: string;
}

type Rest = readonly [
  state: ParcelState,
  score: number,
  codes: readonly string[],
  since: string,
  goods: string,
  merchant: string,
  valueFen: number,
  lease: QueueEntry['lease'],
];

export function queueName(customsCode: string, lane: Lane): string {
  return `${customsCode}#${lane}`;
}

export function packEntry({ state, score, codes, since, goods, merchant, valueFen, lease }: QueueEntry): string {
  const rest: Rest = [state, score, codes, since, goods, merchant, valueFen, lease];
  return JSON.stringify(rest);
}

export function unpackEntry({ parcel, queue, urgency, entry }: QueueRow): QueueEntry {
  const hash = queue.lastIndexOf('#');
  const lane = queue.slice(hash + 1) as Lane; // written by `queueName`
  const [state, score, codes, since, goods, merchant, valueFen, lease] = JSON.parse(entry) as Rest; // written by `packEntry`
  return {
    key: parcelKey(parcel),
    customsCode: queue.slice(0, hash),
    lane,
    state,
    urgency,
    score,
    codes,
    since,
    goods,
    merchant,
    valueFen,
    lease,
  };
}
