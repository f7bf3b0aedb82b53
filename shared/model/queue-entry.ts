import type { ParcelState } from './dossier.ts';
import type { Lane } from './finding.ts';
import type { ParcelKey } from './parcel-key.ts';

/** A parcel that waits for people, as the desk lists it. `urgency` sorts ascending: the first is the most urgent. */
export interface QueueEntry {
  readonly key: ParcelKey;
  readonly customsCode: string;
  readonly lane: Lane;
  readonly state: ParcelState;
  readonly urgency: string;
  readonly score: number;
  readonly codes: readonly string[];
  readonly since: string;
  readonly goods: string;
  readonly merchant: string;
  /** Dutiable value of the declaration, in fen. */
  readonly valueFen: number;
  readonly lease: { readonly by: string; readonly until: string } | null;
}
