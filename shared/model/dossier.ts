import type { WaybillUse } from './case.ts';
import type { Document } from './document/document.ts';
import type { Lane } from './finding.ts';
import type { Insight } from './insight.ts';
import type { IpOutcome } from './ip-outcome.ts';
import type { ParcelKey } from './parcel-key.ts';
import type { Shedding } from './pick.ts';
import type { RawPayment } from './raw-payment.ts';
import type { Verdict } from './verdict.ts';

/** One version of one document as it was received. `receivedAt` is an ISO instant; `digest` is SHA-256 (hex) of the canonical body without its guid. */
export interface Version {
  readonly document: Document;
  readonly receivedAt: string;
  readonly digest: string;
  readonly submissionId: string;
  /** The enterprise that sent it: it reads the receipts. */
  readonly sender: string;
}

/** The quota that this parcel holds in the ledger: `person` is a keyed token, never an identity number. */
export interface Reservation {
  readonly person: string;
  readonly year: string;
  readonly fen: number;
}

/** What a person decided on a parcel. */
export interface Decision {
  readonly id: string;
  readonly action: 'release' | 'inspect' | 'detain' | 'return';
  readonly reason: string;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

export type Outcome = 'nothing-found' | 'discrepancy' | 'infringing' | 'prohibited' | 'not-found';

/** What the inspectors found in the parcel. */
export interface InspectionResult {
  readonly pickId: string;
  readonly listId: string;
  readonly outcome: Outcome;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

/** A lane as it was at a time: the history that people see. */
export interface LaneChange {
  readonly at: string;
  readonly lane: Lane;
  readonly codes: readonly string[];
}

/** An officer's lock on a parcel until an ISO instant. */
export interface Lease {
  readonly by: string;
  readonly until: string;
}

/** Goods of a return that came back to the supervised site (no CEB message exists for it). */
export interface Arrival {
  readonly at: string;
  readonly weight: string;
  /** The waybill they came back under, where it was noted. */
  readonly logisticsNo?: string;
  /** The inspector who noted them, where one did. */
  readonly by?: string;
}

/** Everything known of one parcel. `rev` counts its writes: every write names the rev that it saw. */
export interface Dossier {
  readonly key: ParcelKey;
  readonly rev: number;
  /** Every version of every document, sorted by type, number, appTime, digest: never by arrival. */
  readonly versions: readonly Version[];
  readonly verdict: Verdict | null;
  /** When the present verdict was given; null while there is none. */
  readonly verdictAt: string | null;
  /** When a green parcel's release took effect; written only if something arrives after it (see `releaseOf`). */
  readonly releasedAt: string | null;
  /** Partners that the parcel waits for: `order`, `payment`, `waybill`, `declaration`. */
  readonly missing: readonly string[];
  /** Uses of the declared waybill number by other orders, as last read from its waybill file. */
  readonly otherUses: readonly WaybillUse[];
  /** Names the payment group the verdict was made with (payments and orders of other parcels); absent when the parcel stands alone. */
  readonly group: string | null;
  readonly reservation: Reservation | null;
  readonly lanes: readonly LaneChange[];
  readonly decisions: readonly Decision[];
  readonly results: readonly InspectionResult[];
  readonly arrivals: readonly Arrival[];
  readonly lease: Lease | null;
  /** The newest word of looking back over many parcels; null while there was none. */
  readonly insight: Insight | null;
  /** The pull of raw payment data (announcement 2018-179); null while no verdict called for it. */
  readonly rawPayment: RawPayment | null;
  /** That nobody inspects it although it was chosen, and why; absent otherwise. */
  readonly shed?: Shedding;
  /** How cases after IP hits ended, one per recorded right; absent while none did. */
  readonly ipOutcomes?: readonly IpOutcome[];
  /** The number of the declaration where a reception that left no version was the earliest; absent otherwise: see `entryNoOf`. */
  readonly entryNo?: string;
}

export type ParcelState = 'waiting' | 'screened' | 'held' | 'released' | 'detained' | 'returned' | 'cancelled';
