import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letSend, letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Queues, Stores } from '../parts/stores.ts';

/** Takes documents by HTTP: keeps the bytes, answers each document, sends the accepted on. */
export function submit(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'submit', { memoryMb: 1769, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseObjects(fn, stores.raw, 'raw/', ['PutObject']);
  letUseObjects(fn, stores.raw, 'raw-payments/', ['PutObject']);
  letUseTable(fn, stores.dossiers, ['GetItem', 'BatchGetItem']);
  letUseTable(fn, stores.desk, ['GetItem', 'PutItem']);
  readsReference(fn, stores);
  letSend(fn, queues.documents);
  return fn;
}
