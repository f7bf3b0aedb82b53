import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as InvokeFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letSend, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { named } from '../parts/named.ts';
import type { Queues, Stores } from '../parts/stores.ts';

const EVERY = Duration.minutes(5);

/** Wakes the cases whose deadline ended or that still owe somebody a word. */
export function deadlines(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'deadlines', { memoryMb: 512, timeout: EVERY, alarms: stores.alarms });
  letUseTable(fn, stores.desk, ['GetItem', 'BatchGetItem', 'Query', 'PutItem']);
  letSend(fn, queues.protections);
  // A run that failed is not repeated: what is due stays due for the next.
  const target = new InvokeFunction(fn, { retryAttempts: 0 });
  const schedule = new Rule(scope, 'DeadlinesSchedule', { schedule: Schedule.rate(EVERY), targets: [target] });
  named(schedule, 'DeadlinesSchedule');
  return fn;
}
