import type { Insight } from '../../model/insight.ts';
import type { IpOutcomeNews, ProtectionTask } from '../../model/ip-outcome.ts';
import type { ParcelId } from '../../model/parcel-key.ts';
import type { Pick } from '../../model/pick.ts';
import type { PullTask, RawPaymentNews } from '../../model/raw-payment.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { ResultRecord } from '../../model/result-record.ts';
import type { SelectionRecord } from '../../model/selection-record.ts';
import type { Arrived, Returned } from '../../model/submission.ts';
import type { Trace } from '../../model/trace.ts';
import type { Outbox } from '../../ports/outbox.ts';

/** Everything sent, in order, item by item. */
export interface Sent {
  readonly documents: Arrived[];
  readonly reassess: ParcelId[];
  readonly returned: Returned[];
  readonly insights: Insight[];
  readonly inspections: Pick[];
  readonly notices: Receipt[];
  readonly pulls: PullTask[];
  readonly rawPayments: RawPaymentNews[];
  readonly protections: ProtectionTask[];
  readonly ipOutcomes: IpOutcomeNews[];
  readonly traces: Trace[];
  readonly selections: SelectionRecord[];
  readonly results: ResultRecord[];
}

/** `sent` is what was sent since the last `drain`, which hands it over and begins anew. */
export function memoryOutbox(): Outbox & { readonly sent: Sent; drain(): Sent } {
  let sent = nothing();
  return {
    get sent() {
      return sent;
    },

    drain() {
      const drained = sent;
      sent = nothing();
      return drained;
    },

    async documents(arrived) {
      append(sent.documents, arrived);
    },

    async reassess(parcels) {
      append(sent.reassess, parcels);
    },

    async returned(returned) {
      append(sent.returned, returned);
    },

    async insights(insights) {
      append(sent.insights, insights);
    },

    async inspections(picks) {
      append(sent.inspections, picks);
    },

    async notices(receipts) {
      append(sent.notices, receipts);
    },

    async pulls(tasks) {
      append(sent.pulls, tasks);
    },

    async rawPayments(news) {
      append(sent.rawPayments, news);
    },

    async protections(tasks) {
      append(sent.protections, tasks);
    },

    async ipOutcomes(outcomes) {
      append(sent.ipOutcomes, outcomes);
    },

    async traces(traces, selections) {
      append(sent.traces, traces);
      append(sent.selections, selections);
    },

    async results(results) {
      append(sent.results, results);
    },
  };
}

function nothing(): Sent {
  return {
    documents: [],
    reassess: [],
    returned: [],
    insights: [],
    inspections: [],
    notices: [],
    pulls: [],
    rawPayments: [],
    protections: [],
    ipOutcomes: [],
    traces: [],
    selections: [],
    results: [],
  };
}

function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
