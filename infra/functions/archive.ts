import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseObjects } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import type { Queues, Stores } from '../parts/stores.ts';
import { worksOff } from '../parts/works-off.ts';

export const ARCHIVE_TIMEOUT = Duration.minutes(1);

/** Keeps the logs of decisions, selections and results. Nobody waits for it: five minutes of lines, or the 6 MB that Lambda hands over at most, share an object a day. */
export function archive(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'archive', { memoryMb: 512, timeout: ARCHIVE_TIMEOUT, alarms: stores.alarms });
  worksOff(fn, queues.traces, { batchSize: 10_000, window: Duration.minutes(5) });
  for (const log of ['traces/', 'selections/', 'results/']) letUseObjects(fn, stores.raw, log, ['PutObject']);
  return fn;
}
