import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letSend, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Queues, Stores } from '../parts/stores.ts';
import { worksOff } from '../parts/works-off.ts';

export const PULL_TIMEOUT = Duration.minutes(2);

/** Asks platforms for raw payment data. They are slow and few: small batches, one platform after the other, little memory. */
export function pull(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'pull', { memoryMb: 256, timeout: PULL_TIMEOUT, alarms: stores.alarms });
  worksOff(fn, queues.pulls, { batchSize: 5 });
  letUseTable(fn, stores.dossiers, ['GetItem', 'BatchGetItem']);
  letUseTable(fn, stores.desk, ['GetItem', 'PutItem']);
  readsReference(fn, stores);
  letSend(fn, queues.documents);
  letSend(fn, queues.pulls);
  return fn;
}
