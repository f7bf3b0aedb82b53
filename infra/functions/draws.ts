import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letAskForRounds, letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import type { Stores } from '../parts/stores.ts';

/** What is published of the draws, for anyone. It holds no right to a key; a few at once are enough for those who check. */
export function draws(scope: Construct, stores: Stores): LambdaFunction {
  const limits = { memoryMb: 1769, timeout: Duration.seconds(29), atOnce: 10 };
  const fn = lambda(scope, 'draws', { ...limits, alarms: stores.alarms });
  letUseTable(fn, stores.reference, ['GetItem', 'Query']);
  letAskForRounds(fn, stores.reference);
  letUseObjects(fn, stores.raw, 'draws/', ['GetObject']);
  return fn;
}
