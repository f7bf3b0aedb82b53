import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letSend, letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Queues, Stores } from '../parts/stores.ts';

/** The inspectors' sampling lists and what they found, and returned goods that are back at the site. */
export function field(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'field', { memoryMb: 1024, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseTable(fn, stores.desk, ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem']);
  letUseTable(fn, stores.dossiers, ['GetItem', 'PutItem']);
  letUseObjects(fn, stores.raw, 'raw/', ['PutObject']);
  readsReference(fn, stores);
  letSend(fn, queues.documents);
  letSend(fn, queues.inspections);
  letSend(fn, queues.notices);
  letSend(fn, queues.traces);
  return fn;
}
