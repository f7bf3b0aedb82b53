import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { WorkQueue } from './work-queue.ts';

interface Batching {
  readonly batchSize: number;
  /** How long a delivery may wait to fill; 0 where people wait for the result. */
  readonly windowSeconds?: number;
}

/** Works on a queue; a message that fails comes back alone (ReportBatchItemFailures). */
export function consume(fn: LambdaFunction, { queue }: WorkQueue, { batchSize, windowSeconds = 0 }: Batching): void {
  fn.addEventSource(
    new SqsEventSource(queue, {
      batchSize,
      reportBatchItemFailures: true,
      ...(windowSeconds === 0 ? {} : { maxBatchingWindow: Duration.seconds(windowSeconds) }),
    }),
  );
}
