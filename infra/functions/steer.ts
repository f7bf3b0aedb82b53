import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as InvokeFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { named } from '../parts/named.ts';
import { readsLogs } from '../parts/reads-logs.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Stores } from '../parts/stores.ts';

const EVERY = Duration.minutes(15);

/** Ends the targeting instructions that are over, used up or find too little. */
export function steer(scope: Construct, stores: Stores): LambdaFunction {
  const limits = { memoryMb: 3008, timeout: EVERY, atOnce: 1 };
  const fn = lambda(scope, 'steer', { ...limits, alarms: stores.alarms });
  letUseTable(fn, stores.reference, ['GetItem', 'Query', 'PutItem', 'UpdateItem']);
  letUseTable(fn, stores.desk, ['GetItem', 'PutItem']);
  letUseObjects(fn, stores.raw, 'instructions/', ['PutObject']);
  readsLogs(fn, stores, 'selections/', 'results/');
  readsReference(fn, stores);
  // A turn that failed is not repeated: the next one sees the same and more.
  const target = new InvokeFunction(fn, { retryAttempts: 0 });
  named(new Rule(scope, 'SteerSchedule', { schedule: Schedule.rate(EVERY), targets: [target] }), 'SteerSchedule');
  return fn;
}
