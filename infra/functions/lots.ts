import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import type { Stores } from '../parts/stores.ts';

/** Acceptance sampling of quality lots. */
export function lots(scope: Construct, stores: Stores): LambdaFunction {
  const fn = lambda(scope, 'lots', { memoryMb: 512, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseTable(fn, stores.desk, ['GetItem', 'PutItem']);
  return fn;
}
