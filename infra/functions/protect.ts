import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letSend, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Queues, Stores } from '../parts/stores.ts';
import { worksOff } from '../parts/works-off.ts';

export const PROTECT_TIMEOUT = Duration.minutes(1);

/** Opens and moves the cases after IP hits, and tells how they ended. Hits are few, a case a handful of small writes. */
export function protect(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'protect', { memoryMb: 512, timeout: PROTECT_TIMEOUT, alarms: stores.alarms });
  worksOff(fn, queues.protections, { batchSize: 5 });
  letUseTable(fn, stores.dossiers, ['GetItem']);
  letUseTable(fn, stores.desk, ['GetItem', 'PutItem']);
  readsReference(fn, stores);
  // The holder's clearance of goods goes into the recorded right.
  letUseTable(fn, stores.reference, ['GetItem', 'PutItem', 'UpdateItem']);
  letSend(fn, queues.documents);
  return fn;
}
