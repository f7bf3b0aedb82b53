import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as InvokeFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { named } from '../parts/named.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Stores } from '../parts/stores.ts';

const EVERY = Duration.minutes(1);

/** Makes the snapshot that goods are screened against, of the registry and the published reference data. */
export function compile(scope: Construct, stores: Stores): LambdaFunction {
  const limits = { memoryMb: 3008, timeout: Duration.minutes(5), atOnce: 1 };
  const fn = lambda(scope, 'compile', { ...limits, alarms: stores.alarms });
  letUseTable(fn, stores.reference, ['GetItem', 'Query', 'PutItem']);
  letUseObjects(fn, stores.raw, 'rights/', ['PutObject']);
  readsReference(fn, stores);
  // A turn that failed is not repeated: the next one sees the same and more.
  const target = new InvokeFunction(fn, { retryAttempts: 0 });
  named(new Rule(scope, 'CompileSchedule', { schedule: Schedule.rate(EVERY), targets: [target] }), 'CompileSchedule');
  return fn;
}
