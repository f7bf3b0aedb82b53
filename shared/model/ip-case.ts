import * as z from 'zod';
import type { Bilingual, Statement } from './finding.ts';
import type { IpOutcomeKind } from './ip-outcome.ts';
import type { MarkUse } from './mark-use.ts';
import type { ParcelId } from './parcel-key.ts';

/** Ex officio 依职权 (Regulation Art. 16), on application 依申请 (Art. 12–15), or an EU small consignment (Reg. 608/2013 Art. 26). */
export const FlowId = z.enum(['cn-ex-officio', 'cn-application', 'eu-small-consignment']);
export type FlowId = z.infer<typeof FlowId>;

/** rules.md §6.2; `destroyed` is EU's, `closed` ends a case whose ground fell away: no hit any more, or the goods have left. */
export const CaseState = z.enum([
  'hit',
  'suspended',
  'noticed',
  'secured',
  'detained',
  'court',
  'confiscated',
  'destroyed',
  'released',
  'closed',
]);
export type CaseState = z.infer<typeof CaseState>;

/** What the holder, the officer or the platform may bring to a case. */
export const CaseEvent = z.enum([
  'confirm',
  'deny',
  'apply',
  'detain',
  'find-infringing',
  'find-genuine',
  'refer-to-court',
  'court-notice',
  'destroy-consent',
  'object',
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

/** What the end of a deadline raises, and what the parcel itself brings about. */
export type TimerEvent = 'holder-silent' | 'investigation-ended' | 'court-silent' | 'declarant-silent';
export type ParcelEvent = 'open' | 'reopen' | 'hit-vanished' | 'parcel-left';

export type DocumentKind =
  | 'suspension-notice'
  | 'consignor-notice'
  | 'detention-decision'
  | 'release-notice'
  | 'court-waiting';

/** A document as it was issued. `to`: whose eyes it is for. */
export interface IssuedDocument {
  readonly kind: DocumentKind;
  readonly to: 'holder' | 'consignor' | 'both';
  readonly at: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
}

/** Goods of the declaration that use the right. `article` is an `articleKey`. */
export interface CaseGoods {
  readonly gnum: string;
  readonly name: string;
  readonly qty: string;
  readonly unit: string;
  readonly valueFen: number;
  readonly article: string;
  /** Under which number the platform lists it, where the declaration says. */
  readonly itemNo?: string;
}

/** Numbers of working days, as the policy had them when the case was opened. */
export interface CaseDays {
  readonly holder: number;
  readonly investigation: number;
  readonly court: number;
  readonly courtOnApplication: number;
  readonly consent: number;
}

/** What the holder gave (rules.md §6.3): money for this case, or a general guarantee 总担保 with its number and last day. */
export type GivenSecurity =
  | { readonly kind: 'deposit'; readonly fen: number }
  | { readonly kind: 'general'; readonly number: string; readonly fen: number; readonly until: string };

/** One line of the audit. `by` is a role and a name, or `timer`, or `system`. */
export interface CaseEntry {
  readonly at: string;
  readonly by: string;
  readonly event: CaseEvent | TimerEvent | ParcelEvent | 'taken-down';
  readonly note: string;
}

/** The case of one parcel and one recorded right: everything that happened after the hit. Instants are ISO, days YYYY-MM-DD of China. */
export interface IpCase {
  /** Made of parcel and record number: the same hit never opens two. */
  readonly id: string;
  /** Counts the writes: every write names the version that it saw. */
  readonly version: number;
  readonly parcel: ParcelId;
  readonly customsCode: string;
  readonly firms: { readonly ebpCode: string; readonly ebcCode: string; readonly ebcName: string };
  /** The parcel's waybill number. */
  readonly logisticsNo: string;
  /** The right as it was when the case was opened. */
  readonly right: {
    readonly recordNo: string;
    readonly mark: string;
    readonly holder: string;
    readonly holderCode: string | null;
    readonly type: string | null;
  };
  readonly goods: readonly CaseGoods[];
  readonly valueFen: number;
  readonly use: MarkUse;
  /** Texts of the goods, each with the part that was read as the mark. */
  readonly says: readonly Statement[];
  readonly flow: FlowId;
  readonly days: CaseDays;
  readonly state: CaseState;
  /** Every state with the instant at which it was entered. */
  readonly entered: readonly { readonly state: CaseState; readonly at: string }[];
  readonly openedAt: string;
  /** When the notice was served: it lies open to the holder from the opening on. */
  readonly servedAt: string;
  readonly detainedAt: string | null;
  /** The last day on which what is awaited is in time. `isAssumed`: no published calendar covers it all. */
  readonly deadline: { readonly day: string; readonly isAssumed: boolean; readonly raises: TimerEvent } | null;
  /** When somebody has to look at the case next; null when nothing is due by itself. */
  readonly dueAt: string | null;
  readonly security: { readonly requiredFen: number; readonly given: GivenSecurity | null };
  readonly holderWord: {
    readonly word: 'confirm' | 'deny';
    readonly at: string;
    /** Until when the holder takes the merchant's goods of this article for genuine. */
    readonly until: string | null;
  } | null;
  /** When a court's notice of assistance came: from then on the court's word is awaited, without a deadline. */
  readonly courtNoticeAt: string | null;
  readonly outcome: { readonly kind: IpOutcomeKind; readonly at: string } | null;
  /** Told to nobody yet: the outcome to the parcel's verdict, the clearance to the right. */
  readonly owes: readonly ('outcome' | 'clearance')[];
  readonly takenDownAt: string | null;
  readonly audit: readonly CaseEntry[];
  readonly documents: readonly IssuedDocument[];
}
