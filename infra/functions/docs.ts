import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import type { Stores } from '../parts/stores.ts';

/** Health, the API's own description, and the answer to unknown paths. */
export function docs(scope: Construct, stores: Stores): LambdaFunction {
  const fn = lambda(scope, 'docs', { memoryMb: 512, timeout: Duration.seconds(10), alarms: stores.alarms });
  for (const table of [stores.dossiers, stores.desk, stores.reference]) {
    letUseTable(fn, table, ['GetItem']);
  }
  return fn;
}
