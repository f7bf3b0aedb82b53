import type { Insight } from '../model/insight.ts';
import type { IpOutcomeNews, ProtectionTask } from '../model/ip-outcome.ts';
import type { ParcelId } from '../model/parcel-key.ts';
import type { Pick } from '../model/pick.ts';
import type { PullTask, RawPaymentNews } from '../model/raw-payment.ts';
import type { Receipt } from '../model/receipt.ts';
import type { ResultRecord } from '../model/result-record.ts';
import type { SelectionRecord } from '../model/selection-record.ts';
import type { Arrived, Returned } from '../model/submission.ts';
import type { Trace } from '../model/trace.ts';

/** What leaves a function. Each call packs its items into as few queue messages as they fit (64 KB each). */
export interface Outbox {
  documents(arrived: readonly Arrived[]): Promise<void>;
  /** Parcels to be judged again because a neighbour changed. */
  reassess(parcels: readonly ParcelId[]): Promise<void>;
  /** Goods of returns that are back at the supervised site. */
  returned(returned: readonly Returned[]): Promise<void>;
  /** What looking back found of single parcels: they are judged again with it. */
  insights(insights: readonly Insight[]): Promise<void>;
  inspections(picks: readonly Pick[]): Promise<void>;
  notices(receipts: readonly Receipt[]): Promise<void>;
  /** Raw payment data to ask platforms for, delivered after `delaySeconds` (at most 900). */
  pulls(tasks: readonly PullTask[], delaySeconds?: number): Promise<void>;
  /** What happened in pulls: the parcels are judged again with it. */
  rawPayments(news: readonly RawPaymentNews[]): Promise<void>;
  /** Parcels and rights whose case somebody has to look at. */
  protections(tasks: readonly ProtectionTask[]): Promise<void>;
  /** How cases after IP hits ended: the parcels are judged again with it. */
  ipOutcomes(outcomes: readonly IpOutcomeNews[]): Promise<void>;
  /** For the decision log, and how the parcels fared in the selection. */
  traces(traces: readonly Trace[], selections: readonly SelectionRecord[]): Promise<void>;
  /** Inspections that ended, for the log of results. */
  results(results: readonly ResultRecord[]): Promise<void>;
}
