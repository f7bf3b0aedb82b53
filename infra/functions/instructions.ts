import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsLogs } from '../parts/reads-logs.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Stores } from '../parts/stores.ts';

/** Targeting instructions: their life, replays over the logs of selections and results, and the set in force. */
export function instructions(scope: Construct, stores: Stores): LambdaFunction {
  const fn = lambda(scope, 'instructions', { memoryMb: 3008, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseTable(fn, stores.reference, ['GetItem', 'Query', 'PutItem', 'UpdateItem']);
  letUseTable(fn, stores.desk, ['GetItem', 'PutItem']);
  letUseObjects(fn, stores.raw, 'instructions/', ['PutObject']);
  readsLogs(fn, stores, 'selections/', 'results/');
  readsReference(fn, stores);
  return fn;
}
