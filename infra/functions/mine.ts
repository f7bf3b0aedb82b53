import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as InvokeFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letListObjects, letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { named } from '../parts/named.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Stores } from '../parts/stores.ts';

const EVERY = Duration.hours(1);

/** Mines the decision log for leads to infringing goods. */
export function mine(scope: Construct, stores: Stores): LambdaFunction {
  const limits = { memoryMb: 3008, timeout: Duration.minutes(15), atOnce: 1 };
  const fn = lambda(scope, 'mine', { ...limits, alarms: stores.alarms });
  letListObjects(fn, stores.raw, 'traces/');
  letUseObjects(fn, stores.raw, 'traces/', ['GetObject']);
  letUseObjects(fn, stores.raw, 'leads/', ['PutObject']);
  letUseTable(fn, stores.desk, ['BatchGetItem', 'Query']);
  letUseTable(fn, stores.reference, ['BatchGetItem']);
  readsReference(fn, stores);
  // A turn that failed is not repeated: the next one sees the same and more.
  const target = new InvokeFunction(fn, { retryAttempts: 0 });
  const schedule = new Rule(scope, 'MineSchedule', { schedule: Schedule.rate(EVERY), targets: [target] });
  named(schedule, 'MineSchedule');
  return fn;
}
