import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import type { Stores } from '../parts/stores.ts';

/** Checks and publishes reference data, tens of megabytes of JSON at a time, and the rights with them. */
export function publish(scope: Construct, stores: Stores): LambdaFunction {
  const fn = lambda(scope, 'publish', { memoryMb: 2048, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseTable(fn, stores.reference, ['GetItem', 'Query', 'PutItem']);
  letUseObjects(fn, stores.raw, 'reference/', ['GetObject', 'PutObject']);
  letUseObjects(fn, stores.raw, 'rights/', ['PutObject']);
  return fn;
}
