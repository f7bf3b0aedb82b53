import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letSend, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Queues, Stores } from '../parts/stores.ts';

/** Cases after IP hits as holders, officers and platforms see and move them. */
export function cases(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'cases', { memoryMb: 1024, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseTable(fn, stores.dossiers, ['GetItem']);
  letUseTable(fn, stores.desk, ['GetItem', 'BatchGetItem', 'Query', 'PutItem']);
  readsReference(fn, stores);
  letSend(fn, queues.protections);
  return fn;
}
