import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsLogs } from '../parts/reads-logs.ts';
import type { Stores } from '../parts/stores.ts';

/** The figures of targeting, from the logs of selections and results; days that are over are counted once and kept. */
export function figures(scope: Construct, stores: Stores): LambdaFunction {
  const fn = lambda(scope, 'figures', { memoryMb: 3008, timeout: Duration.seconds(29), alarms: stores.alarms });
  readsLogs(fn, stores, 'selections/', 'results/');
  letUseTable(fn, stores.desk, ['Query']);
  letUseObjects(fn, stores.raw, 'figures/', ['GetObject', 'PutObject']);
  return fn;
}
