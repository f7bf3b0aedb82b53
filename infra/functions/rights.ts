import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import type { Stores } from '../parts/stores.ts';

/** The registry of recorded rights: thousands of them in one import. */
export function rights(scope: Construct, stores: Stores): LambdaFunction {
  const fn = lambda(scope, 'rights', { memoryMb: 2048, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseTable(fn, stores.reference, ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem']);
  letUseTable(fn, stores.desk, ['GetItem', 'PutItem']);
  return fn;
}
