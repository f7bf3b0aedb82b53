import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { QUEUE_INDEX } from '../../shared/names/tables.ts';

/* Each grant names its actions and one resource: what a function is not given here it cannot do. */

type TableAction = 'GetItem' | 'BatchGetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'Query';

export function mayUseTable(fn: LambdaFunction, table: Table, key: IKey, ...actions: TableAction[]): void {
  allow(fn, table.tableArn, ...actions.map((action) => `dynamodb:${action}`));
  allowKey(fn, key);
}

export function mayReadQueueIndex(fn: LambdaFunction, table: Table): void {
  allow(fn, `${table.tableArn}/index/${QUEUE_INDEX.name}`, 'dynamodb:Query');
}

/** Objects under a prefix; listing only where it is asked for. */
export function mayUseObjects(
  fn: LambdaFunction,
  bucket: Bucket,
  key: IKey,
  prefix: string,
  ...actions: ('GetObject' | 'PutObject')[]
): void {
  allow(fn, bucket.arnForObjects(`${prefix}*`), ...actions.map((action) => `s3:${action}`));
  allowKey(fn, key);
}

export function mayList(fn: LambdaFunction, bucket: Bucket): void {
  allow(fn, bucket.bucketArn, 's3:ListBucket');
}

export function maySend(fn: LambdaFunction, queue: Queue, key: IKey): void {
  allow(fn, queue.queueArn, 'sqs:SendMessage');
  allowKey(fn, key);
}

/** What DynamoDB, S3 and SQS ask of a caller on data under our own key (AWS, "Encryption at rest: authorizing use of your key"). */
function allowKey(fn: LambdaFunction, key: IKey): void {
  const uses = ['Decrypt', 'Encrypt', 'GenerateDataKey', 'DescribeKey', 'ReEncryptFrom', 'ReEncryptTo'];
  allow(fn, key.keyArn, ...uses.map((use) => `kms:${use}`));
}

function allow(fn: LambdaFunction, resource: string, ...actions: string[]): void {
  fn.addToRolePolicy(new PolicyStatement({ actions, resources: [resource] }));
}
