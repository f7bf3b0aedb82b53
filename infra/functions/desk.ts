import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letQueryQueueIndex, letSend, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Queues, Stores } from '../parts/stores.ts';

/** The officers' queue, leases and decisions. */
export function desk(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'desk', { memoryMb: 1024, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseTable(fn, stores.dossiers, ['GetItem', 'BatchGetItem', 'PutItem']);
  letQueryQueueIndex(fn, stores.dossiers);
  letUseTable(fn, stores.desk, ['GetItem', 'Query', 'PutItem']);
  readsReference(fn, stores);
  letSend(fn, queues.inspections);
  letSend(fn, queues.notices);
  return fn;
}
