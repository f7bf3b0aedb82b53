import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letSend, letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import type { Queues, Stores } from '../parts/stores.ts';
import type { WorkQueue } from '../parts/work-queue.ts';
import { worksOff } from '../parts/works-off.ts';

/** A dropped file may have any size; this is as long as a function may run. */
export const COLLECT_TIMEOUT = Duration.minutes(15);

/** Takes documents from files dropped into S3, streaming. */
export function collect(scope: Construct, stores: Stores, queues: Queues, drops: WorkQueue): LambdaFunction {
  const fn = lambda(scope, 'collect', { memoryMb: 1769, timeout: COLLECT_TIMEOUT, alarms: stores.alarms });
  worksOff(fn, drops, { batchSize: 1 });
  letUseObjects(fn, stores.drops, '', ['GetObject']);
  letUseObjects(fn, stores.raw, 'raw/', ['PutObject']);
  letUseTable(fn, stores.desk, ['PutItem']);
  letSend(fn, queues.documents);
  return fn;
}
