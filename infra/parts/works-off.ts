import type { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { WorkQueue } from './work-queue.ts';

export interface Batches {
  readonly batchSize: number;
  readonly window?: Duration;
}

/** The function takes work from the queue in batches; only the messages that failed come back. */
export function worksOff(fn: LambdaFunction, { queue }: WorkQueue, { batchSize, window }: Batches): void {
  fn.addEventSource(
    new SqsEventSource(queue, {
      batchSize,
      reportBatchItemFailures: true,
      ...(window ? { maxBatchingWindow: window } : {}),
    }),
  );
}
