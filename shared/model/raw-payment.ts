import type { ParcelId } from './parcel-key.ts';

/* Raw payment data that customs pull from a platform (announcements 2018-165 and 2018-179; messages.md §14). */

/** What customs ask a platform for (messages.md §14, step 1), in the specification's own names. `serviceTime` in milliseconds. */
export interface OpenRequest {
  readonly orderNo: string;
  readonly sessionID: string;
  readonly serviceTime: number;
}

/** One request to the platform. A sessionID is never used twice. */
export interface RawPaymentAsk {
  readonly sessionId: string;
  /** ISO instant. */
  readonly askedAt: string;
  /** What the platform said at once: `accepted` it will upload, `refused` with a code of its own, `unanswered` no readable answer came. */
  readonly outcome: 'accepted' | 'refused' | 'unanswered';
  /** The platform's code when it refused, or why no answer was read (`timeout`, `status 500` …); never its text. */
  readonly reason?: string;
}

/** `valid`: signed under a certificate that customs know; `unverified`: no certificate of this platform is known. */
export type SignatureState = 'valid' | 'unverified';

/** What a platform uploaded, as far as it is compared. The bytes as received lie in S3 as evidence. */
export interface RawPaymentAnswer {
  readonly sessionId: string;
  /** ISO instant. */
  readonly receivedAt: string;
  /** Object key of the bytes as received, and their SHA-256 (hex). */
  readonly proof: string;
  readonly sha256: string;
  readonly signature: SignatureState;
  readonly certNo: string;
  readonly payCode: string;
  readonly payTransactionId: string;
  /** Yuan, a CEB decimal. */
  readonly totalAmount: string;
  readonly currency: string;
  /** 1 UnionPay, 2 NetsUnion, 3 other. */
  readonly verDept: string;
  /** YYYYMMDDhhmmss, China time. */
  readonly tradingTime: string;
  /** Every order that the payment was made for. */
  readonly orderNos: readonly string[];
  /** What the answer says of the parcel's own order; null when it does not name it. */
  readonly own: {
    readonly goods: readonly string[];
    readonly recpAccount: string;
    readonly recpCode: string;
    readonly recpName: string;
  } | null;
}

/** The pull of a parcel, from the verdict that called for it. Requests and answers are sorted by time, then by session. */
export interface RawPayment {
  /** ISO instants. */
  readonly wantedAt: string;
  readonly dueAt: string;
  /** When the deadline was found to have passed without an answer; null before. */
  readonly overdueAt: string | null;
  readonly asks: readonly RawPaymentAsk[];
  readonly answers: readonly RawPaymentAnswer[];
}

/** One fact of a pull on its way to the dossier, whose only writer is the assessment. */
export type RawPaymentNews = { readonly parcel: ParcelId } & (
  | { readonly kind: 'asked'; readonly ask: RawPaymentAsk }
  | { readonly kind: 'answered'; readonly answer: RawPaymentAnswer }
  | { readonly kind: 'overdue'; readonly at: string }
);

/** A wake-up of the pull of a parcel; nothing is done before the instant `notBefore`. */
export interface PullTask {
  readonly parcel: ParcelId;
  readonly notBefore: string;
}
