import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Stores } from '../parts/stores.ts';

/** Leads, feedback on them, and the reports of right holders. */
export function clues(scope: Construct, stores: Stores): LambdaFunction {
  const fn = lambda(scope, 'clues', { memoryMb: 1024, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseObjects(fn, stores.raw, 'leads/', ['GetObject']);
  letUseTable(fn, stores.desk, ['GetItem', 'BatchGetItem', 'Query', 'PutItem']);
  letUseTable(fn, stores.reference, ['Query']);
  readsReference(fn, stores);
  return fn;
}
