import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as InvokeFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letSend, letUseDrawKeys, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { named } from '../parts/named.ts';
import { readsLogs } from '../parts/reads-logs.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Queues, Stores } from '../parts/stores.ts';

const EVERY = Duration.minutes(5);

/** Turns from shift to shift at every site. One at a time; it reads three days of selections once and remembers them. */
export function roster(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const limits = { memoryMb: 3008, timeout: Duration.minutes(15), atOnce: 1 };
  const fn = lambda(scope, 'roster', { ...limits, alarms: stores.alarms });
  letUseTable(fn, stores.desk, ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem']);
  letUseTable(fn, stores.dossiers, ['GetItem', 'PutItem']);
  letUseTable(fn, stores.reference, ['GetItem', 'PutItem']);
  letUseDrawKeys(fn, stores.reference);
  readsReference(fn, stores);
  readsLogs(fn, stores, 'selections/');
  letSend(fn, queues.inspections);
  letSend(fn, queues.notices);
  // A turn that failed is not repeated: the next one makes it good.
  const target = new InvokeFunction(fn, { retryAttempts: 0 });
  const schedule = new Rule(scope, 'RosterSchedule', { schedule: Schedule.rate(EVERY), targets: [target] });
  named(schedule, 'RosterSchedule');
  return fn;
}
