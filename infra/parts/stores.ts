import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { StoredBucket } from './bucket.ts';
import type { StoredTable } from './table.ts';
import type { WorkQueue } from './work-queue.ts';

/** What the functions may be given rights to. */
export interface Stores {
  readonly alarms: ITopic;
  readonly dossiers: StoredTable;
  readonly ledger: StoredTable;
  readonly desk: StoredTable;
  readonly reference: StoredTable;
  readonly raw: StoredBucket;
  readonly drops: StoredBucket;
}

export interface Queues {
  readonly documents: WorkQueue;
  readonly inspections: WorkQueue;
  readonly notices: WorkQueue;
  readonly pulls: WorkQueue;
  readonly protections: WorkQueue;
  readonly traces: WorkQueue;
}
