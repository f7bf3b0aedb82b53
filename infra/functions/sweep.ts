import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as InvokeFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letListObjects, letSend, letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { named } from '../parts/named.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Queues, Stores } from '../parts/stores.ts';

const EVERY = Duration.minutes(5);

/** Finds again what was received and never reached its dossier, and ends what waited long enough. */
export function sweep(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'sweep', { memoryMb: 1024, timeout: EVERY, alarms: stores.alarms });
  letListObjects(fn, stores.raw, 'raw/');
  letUseObjects(fn, stores.raw, 'raw/', ['GetObject']);
  letUseTable(fn, stores.dossiers, ['GetItem', 'BatchGetItem']);
  letUseTable(fn, stores.desk, ['GetItem', 'PutItem']);
  readsReference(fn, stores);
  letSend(fn, queues.documents);
  letSend(fn, queues.inspections);
  letSend(fn, queues.notices);
  letSend(fn, queues.pulls);
  // A sweep that failed is not repeated: the next one starts where it stood.
  const target = new InvokeFunction(fn, { retryAttempts: 0 });
  named(new Rule(scope, 'SweepSchedule', { schedule: Schedule.rate(EVERY), targets: [target] }), 'SweepSchedule');
  return fn;
}
