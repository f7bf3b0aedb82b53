import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as InvokeFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseDrawKeys, letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { named } from '../parts/named.ts';
import { readsLogs } from '../parts/reads-logs.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Stores } from '../parts/stores.ts';

const EVERY = Duration.hours(1);

/** Commits, freezes and reveals the days' draws. A freeze reads three days of selections. */
export function reveal(scope: Construct, stores: Stores): LambdaFunction {
  const limits = { memoryMb: 3008, timeout: Duration.minutes(15), atOnce: 1 };
  const fn = lambda(scope, 'reveal', { ...limits, alarms: stores.alarms });
  letUseTable(fn, stores.reference, ['GetItem', 'Query', 'PutItem', 'UpdateItem']);
  letUseDrawKeys(fn, stores.reference);
  readsReference(fn, stores);
  readsLogs(fn, stores, 'selections/');
  letUseObjects(fn, stores.raw, 'draws/', ['GetObject', 'PutObject']);
  // A run that failed is not repeated: what is due stays due for the next.
  const target = new InvokeFunction(fn, { retryAttempts: 0 });
  const schedule = new Rule(scope, 'RevealSchedule', { schedule: Schedule.rate(EVERY), targets: [target] });
  named(schedule, 'RevealSchedule');
  return fn;
}
