import type { ParcelId } from '../model/parcel-key.ts';
import type { Pick } from '../model/pick.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Arrived } from '../model/submission.ts';

/** What leaves a function. Each call packs its items into as few queue messages as they fit (64 KB each). */
export interface Outbox {
  documents(arrived: readonly Arrived[]): Promise<void>;
  /** Parcels to be judged again because a neighbour changed. */
  reassess(parcels: readonly ParcelId[]): Promise<void>;
  inspections(picks: readonly Pick[]): Promise<void>;
  notices(receipts: readonly Receipt[]): Promise<void>;
}
