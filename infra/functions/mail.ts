import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseObjects, letUseTable } from '../parts/access.ts';
import { keepsSecrets } from '../parts/keeps-secrets.ts';
import { lambda } from '../parts/lambda.ts';
import type { Stores } from '../parts/stores.ts';

/** Takes what customs of post offices cleared, a thousand items at a time. It can read nothing of what it keeps. */
export function mail(scope: Construct, stores: Stores): LambdaFunction {
  const fn = lambda(scope, 'mail', { memoryMb: 1024, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseObjects(fn, stores.raw, 'mail/', ['PutObject']);
  letUseTable(fn, stores.desk, ['GetItem', 'PutItem']);
  keepsSecrets(fn, stores);
  return fn;
}
