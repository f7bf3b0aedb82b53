import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letSend, letUseDrawKeys, letUseObjects, letUseTable } from '../parts/access.ts';
import { keepsSecrets } from '../parts/keeps-secrets.ts';
import { lambda } from '../parts/lambda.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Queues, Stores } from '../parts/stores.ts';
import { worksOff } from '../parts/works-off.ts';

export const ASSESS_TIMEOUT = Duration.minutes(1);

/** Joins documents to dossiers and judges each parcel. A message holds up to 64 KB of documents, so ten of them fill a batch well. */
export function assess(scope: Construct, stores: Stores, queues: Queues): LambdaFunction {
  const fn = lambda(scope, 'assess', { memoryMb: 1769, timeout: ASSESS_TIMEOUT, alarms: stores.alarms });
  worksOff(fn, queues.documents, { batchSize: 10, window: Duration.seconds(1) });
  letUseTable(fn, stores.dossiers, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem']);
  letUseTable(fn, stores.ledger, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem']);
  readsReference(fn, stores);
  letUseObjects(fn, stores.raw, 'known-rings/', ['GetObject']);
  letUseObjects(fn, stores.raw, 'rights/', ['GetObject']);
  letUseObjects(fn, stores.raw, 'instructions/', ['GetObject']);
  letUseObjects(fn, stores.raw, 'models/', ['GetObject']);
  keepsSecrets(fn, stores);
  letUseDrawKeys(fn, stores.reference);
  letSend(fn, queues.documents);
  letSend(fn, queues.inspections);
  letSend(fn, queues.notices);
  letSend(fn, queues.pulls);
  letSend(fn, queues.protections);
  letSend(fn, queues.traces);
  return fn;
}
