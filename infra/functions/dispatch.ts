import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseDrawKeys, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Queues, Stores } from '../parts/stores.ts';
import { worksOff } from '../parts/works-off.ts';

export const DISPATCH_TIMEOUT = Duration.minutes(1);

/** Puts picks on sampling lists and assigns inspectors. Few and unhurried: a longer window makes fuller batches. */
export function dispatch(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'dispatch', { memoryMb: 512, timeout: DISPATCH_TIMEOUT, alarms: stores.alarms });
  worksOff(fn, queues.inspections, { batchSize: 10, window: Duration.seconds(5) });
  letUseTable(fn, stores.desk, ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem']);
  letUseDrawKeys(fn, stores.reference);
  readsReference(fn, stores);
  return fn;
}
