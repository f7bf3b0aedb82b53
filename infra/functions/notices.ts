import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import type { Queues, Stores } from '../parts/stores.ts';
import { worksOff } from '../parts/works-off.ts';

export const NOTICES_TIMEOUT = Duration.minutes(1);

/** Files receipts where the enterprises read them. */
export function notices(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'notices', { memoryMb: 512, timeout: NOTICES_TIMEOUT, alarms: stores.alarms });
  // Receipts of one reader share a page, which is paid by the kilobyte: a few seconds of waiting save most of the writes.
  worksOff(fn, queues.notices, { batchSize: 100, window: Duration.seconds(5) });
  letUseTable(fn, stores.desk, ['GetItem', 'PutItem', 'UpdateItem']);
  return fn;
}
