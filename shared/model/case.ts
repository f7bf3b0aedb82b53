import type { Cancellation } from './document/cancellation.ts';
import type { Declaration } from './document/declaration.ts';
import type { Order } from './document/order.ts';
import type { Payment } from './document/payment.ts';
import type { ReturnRequest } from './document/return-request.ts';
import type { Waybill } from './document/waybill.ts';
import type { WaybillStatus } from './document/waybill-status.ts';
import type { Insight } from './insight.ts';
import type { IpOutcome } from './ip-outcome.ts';
import type { LinkCounts } from './link-sheet.ts';
import type { ParcelId, ParcelKey } from './parcel-key.ts';
import type { RawPayment } from './raw-payment.ts';
import type { ReferenceIndex } from './reference-index.ts';

/** The documents in force: of each, the newest version that was not deleted. */
export interface Papers {
  readonly order: Order | null;
  /** Sorted by payCode and payTransactionId. */
  readonly payments: readonly Payment[];
  readonly waybill: Waybill | null;
  readonly waybillStatus: WaybillStatus | null;
  readonly declaration: Declaration | null;
  readonly cancellation: Cancellation | null;
  readonly returns: readonly ReturnRequest[];
}

/** One parcel of a payment group: what its order says was paid, and what its payments say. Amounts as CEB decimals, yuan. */
export interface GroupMember {
  readonly parcel: ParcelId;
  readonly order: {
    readonly acturalPaid: string;
    readonly payCode?: string;
    readonly payTransactionId?: string;
  } | null;
  readonly payments: readonly {
    readonly payCode: string;
    readonly payTransactionId: string;
    readonly amountPaid: string;
    /** YYYYMMDDhhmmss: one payment is made once. */
    readonly payTime?: string;
    readonly payerToken?: string;
  }[];
}

/** The connected component of orders and payments around a parcel (rules.md §3.2); the parcel itself is a member. Sorted by parcel. */
export interface PaymentGroup {
  readonly members: readonly GroupMember[];
  /** True when the component was cut at `policy.payment.groupCap`. */
  readonly cut: boolean;
}

/** Another order that a carrier or a declarant named under the same waybill number. */
export interface WaybillUse {
  readonly orderNo: string;
  /** When its 511 arrived first; null when only a declaration names the number. ISO instant. */
  readonly waybillAt: string | null;
  readonly cancelled: boolean;
}

/** What the ledger answered for the buyer of the declaration. */
export interface QuotaAnswer {
  readonly year: string;
  /** False when the year's sum with this parcel would pass the limit. */
  readonly granted: boolean;
  /** The year's sum without this parcel. */
  readonly otherFen: number;
  readonly ownFen: number;
  readonly limitFen: number;
}

/** All that a judgement may look at. Every rule is a pure function of it and of the policy. */
export interface Case {
  readonly parcel: ParcelKey;
  readonly papers: Papers;
  readonly group: PaymentGroup;
  /** Uses of the declared waybill number by other orders; own use left out. */
  readonly otherUses: readonly WaybillUse[];
  /** When the parcel's own 511 arrived first; null when none did. ISO instant. */
  readonly ownWaybillAt: string | null;
  /** Null while there is no declaration. */
  readonly quota: QuotaAnswer | null;
  /** True when the waiting window is over: only then is a missing partner a finding. */
  readonly windowEnded: boolean;
  /** When the parcel was released, ISO instant; null or absent while it is not. */
  readonly releasedAt?: string | null;
  /** What looking back over many parcels says of this one; null or absent while nothing was said. */
  readonly insight?: Insight | null;
  /** The pull of raw payment data; null or absent while none was wanted. */
  readonly rawPayment?: RawPayment | null;
  /** How cases after earlier IP hits of the parcel ended, one per recorded right; absent while none did. */
  readonly ipOutcomes?: readonly IpOutcome[];
  /** How shared the parcel's identities were on its day, itself included; null or absent where nobody looked. */
  readonly links?: LinkCounts | null;
  readonly reference: ReferenceIndex;
}
