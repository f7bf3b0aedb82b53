import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SETTINGS } from '../../shared/names/settings.ts';
import { DRAW_KEYS, DRAW_ROUNDS, QUEUE_INDEX } from '../../shared/names/tables.ts';
import type { StoredBucket } from './bucket.ts';
import type { StoredTable } from './table.ts';
import type { WorkQueue } from './work-queue.ts';

type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';
type ObjectAction = 'GetObject' | 'PutObject' | 'DeleteObject';

const READING = ['kms:Decrypt', 'kms:DescribeKey'];
/** What DynamoDB does with its table key in the caller's name. */
const WRITING = ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];
const WRITES: readonly TableAction[] = ['PutItem', 'UpdateItem', 'DeleteItem'];

/** Each of these gives a function one right together with the setting that names its object: neither stands without the other. */
export function letUseTable(fn: LambdaFunction, stored: StoredTable, actions: readonly TableAction[]): void {
  allowItems(fn, stored, actions, stored.setting === 'referenceTable' ? exceptPartition(DRAW_KEYS) : {});
}

/** The keys of the days' draws: whoever first needs one makes it. They lie in the Reference table, where nobody else reads them. */
export function letUseDrawKeys(fn: LambdaFunction, reference: StoredTable): void {
  allowItems(fn, reference, ['GetItem', 'PutItem'], onlyPartition(DRAW_KEYS));
}

/** Asking for a round of draws, and nothing else in the Reference table. */
export function letAskForRounds(fn: LambdaFunction, reference: StoredTable): void {
  allowItems(fn, reference, ['PutItem'], onlyPartition(DRAW_ROUNDS));
}

function allowItems(
  fn: LambdaFunction,
  stored: StoredTable,
  actions: readonly TableAction[],
  conditions: object,
): void {
  const { table, key, setting } = stored;
  fn.addEnvironment(SETTINGS[setting], table.tableName);
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [table.tableArn],
      conditions: { ...conditions },
    }),
  );
  letUseKey(fn, key, actions.some((action) => WRITES.includes(action)) ? [...READING, ...WRITING] : READING);
}

/** AWS, "Using IAM policy conditions for fine-grained access control": `LeadingKeys` are the partition keys that a request names. */
function exceptPartition(partition: string): object {
  return { 'ForAllValues:StringNotEquals': { 'dynamodb:LeadingKeys': [partition] } };
}

function onlyPartition(partition: string): object {
  return { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [partition] } };
}

export function letQueryQueueIndex(fn: LambdaFunction, { table }: StoredTable): void {
  allow(fn, ['dynamodb:Query'], `${table.tableArn}/index/${QUEUE_INDEX.name}`);
}

/** @param prefix of the object keys, with its `/`; empty for all. */
export function letUseObjects(
  fn: LambdaFunction,
  { bucket, key, setting }: StoredBucket,
  prefix: string,
  actions: readonly ObjectAction[],
): void {
  fn.addEnvironment(SETTINGS[setting], bucket.bucketName);
  allow(
    fn,
    actions.map((action) => `s3:${action}`),
    bucket.arnForObjects(`${prefix}*`),
  );
  letUseKey(fn, key, actions.includes('PutObject') ? ['kms:Decrypt', 'kms:GenerateDataKey'] : ['kms:Decrypt']);
}

export function letListObjects(fn: LambdaFunction, { bucket }: StoredBucket, prefix: string): void {
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: { StringEquals: { 's3:prefix': prefix } },
    }),
  );
}

export function letSend(fn: LambdaFunction, { queue, key, setting }: WorkQueue): void {
  if (setting === null) throw new Error(`${queue.node.path} has no setting by which a function could name it`);
  fn.addEnvironment(SETTINGS[setting], queue.queueUrl);
  allow(fn, ['sqs:SendMessage'], queue.queueArn);
  letUseKey(fn, key, ['kms:Decrypt', 'kms:GenerateDataKey']);
}

function letUseKey(fn: LambdaFunction, key: IKey, actions: readonly string[]): void {
  allow(fn, actions, key.keyArn);
}

function allow(fn: LambdaFunction, actions: readonly string[], resource: string): void {
  fn.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [resource] }));
}
