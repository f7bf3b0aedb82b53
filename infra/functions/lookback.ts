import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as InvokeFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letListObjects, letSend, letUseObjects } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { named } from '../parts/named.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Queues, Stores } from '../parts/stores.ts';

const EVERY = Duration.minutes(10);

/** Looks over the decision log for what no parcel shows by itself. One at a time: a look remembers what the one before it said. */
export function lookback(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const limits = { memoryMb: 3008, timeout: Duration.minutes(15), atOnce: 1 };
  const fn = lambda(scope, 'lookback', { ...limits, alarms: stores.alarms });
  letListObjects(fn, stores.raw, 'traces/');
  letUseObjects(fn, stores.raw, 'traces/', ['GetObject', 'PutObject', 'DeleteObject']);
  letListObjects(fn, stores.raw, 'mail/');
  letUseObjects(fn, stores.raw, 'mail/', ['GetObject']);
  letListObjects(fn, stores.raw, 'lookback/');
  letUseObjects(fn, stores.raw, 'lookback/', ['GetObject', 'PutObject']);
  letUseObjects(fn, stores.raw, 'known-rings/', ['GetObject', 'PutObject']);
  readsReference(fn, stores);
  letSend(fn, queues.documents);
  // A look that failed is not repeated: the next one sees the same and more.
  const target = new InvokeFunction(fn, { retryAttempts: 0 });
  const schedule = new Rule(scope, 'LookbackSchedule', { schedule: Schedule.rate(EVERY), targets: [target] });
  named(schedule, 'LookbackSchedule');
  return fn;
}
