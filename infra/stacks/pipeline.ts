import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { SETTINGS } from '../../shared/names/settings.ts';
import { ARCHIVE_TIMEOUT, archive } from '../functions/archive.ts';
import { ASSESS_TIMEOUT, assess } from '../functions/assess.ts';
import { collect } from '../functions/collect.ts';
import { compile } from '../functions/compile.ts';
import { deadlines } from '../functions/deadlines.ts';
import { DISPATCH_TIMEOUT, dispatch } from '../functions/dispatch.ts';
import { learn } from '../functions/learn.ts';
import { lookback } from '../functions/lookback.ts';
import { mine } from '../functions/mine.ts';
import { NOTICES_TIMEOUT, notices } from '../functions/notices.ts';
import { PROTECT_TIMEOUT, protect } from '../functions/protect.ts';
import { PULL_TIMEOUT, pull } from '../functions/pull.ts';
import { reveal } from '../functions/reveal.ts';
import { roster } from '../functions/roster.ts';
import { steer } from '../functions/steer.ts';
import { sweep } from '../functions/sweep.ts';
import type { Queues, Stores } from '../parts/stores.ts';
import { type WorkQueue, workQueue } from '../parts/work-queue.ts';

export interface PipelineProps extends StackProps {
  readonly key: IKey;
  readonly stores: Stores;
  readonly dropsQueue: WorkQueue;
}

/** From accepted documents to verdicts, sampling lists and receipts. */
export class PipelineStack extends Stack {
  readonly queues: Queues;

  constructor(scope: Construct, id: string, { key, stores, dropsQueue, ...props }: PipelineProps) {
    super(scope, id, props);
    const queue = (
      name: string,
      setting: keyof typeof SETTINGS,
      timeout: Duration,
      oldest: Duration = Duration.minutes(15),
    ) => workQueue(this, name, { key, setting, timeout, alarms: stores.alarms, oldest });
    const queues = {
      documents: queue('Documents', 'documentsQueue', ASSESS_TIMEOUT),
      inspections: queue('Inspections', 'inspectionsQueue', DISPATCH_TIMEOUT),
      notices: queue('Notices', 'noticesQueue', NOTICES_TIMEOUT),
      // Wake-ups wait up to a quarter of an hour by design.
      pulls: queue('Pulls', 'pullsQueue', PULL_TIMEOUT, Duration.minutes(45)),
      protections: queue('Protections', 'protectionsQueue', PROTECT_TIMEOUT),
      traces: queue('Traces', 'tracesQueue', ARCHIVE_TIMEOUT),
    };
    this.queues = queues;
    collect(this, stores, queues, dropsQueue);
    assess(this, stores, queues);
    sweep(this, stores, queues);
    dispatch(this, stores, queues);
    roster(this, stores, queues);
    notices(this, stores, queues);
    pull(this, stores, queues);
    protect(this, stores, queues);
    deadlines(this, stores, queues);
    archive(this, stores, queues);
    lookback(this, stores, queues);
    compile(this, stores);
    mine(this, stores);
    reveal(this, stores);
    steer(this, stores);
    learn(this, stores);
  }
}
