import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Stores } from '../parts/stores.ts';

/** The inspectors' sampling lists and what they found. */
export function field(scope: Construct, stores: Stores): LambdaFunction {
  const fn = lambda(scope, 'field', { memoryMb: 1024, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseTable(fn, stores.desk, ['GetItem', 'Query', 'PutItem', 'UpdateItem']);
  letUseTable(fn, stores.dossiers, ['GetItem', 'PutItem']);
  readsReference(fn, stores);
  return fn;
}
