import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Stores } from '../parts/stores.ts';

/** Answers what is known of parcels, receipts and enterprises. */
export function inquire(scope: Construct, stores: Stores): LambdaFunction {
  const fn = lambda(scope, 'inquire', { memoryMb: 1024, timeout: Duration.seconds(29), alarms: stores.alarms });
  letUseTable(fn, stores.dossiers, ['GetItem', 'BatchGetItem']);
  letUseTable(fn, stores.desk, ['Query']);
  letUseTable(fn, stores.ledger, ['BatchGetItem']);
  readsReference(fn, stores);
  return fn;
}
