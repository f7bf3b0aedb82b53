import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { InstructionSet } from '../../model/instruction.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import type { Clock } from '../../ports/clock.ts';
import type { InstructionSets } from '../../ports/instruction-sets.ts';
import { itemKey, textOf } from '../dynamodb/attributes.ts';
import { ifMet } from '../dynamodb/if-met.ts';
import { orBusy } from '../system/or-busy.ts';
import { rechecked } from '../system/rechecked.ts';
import { renewed } from '../system/renewed.ts';
import { setVersion } from '../system/set-version.ts';
import { objectBytes } from './object-bytes.ts';

const RECHECK_MS = 15_000;
const POINTER = itemKey('INSTRUCTIONS', 'set');

interface SetStore {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly dynamodb: DynamoDBClient;
  readonly table: string;
  readonly clock: Clock;
}

/** Sets as objects `instructions/<version>.json.gz`; an item of the Reference table names the one in force. */
export function s3InstructionSets({ s3, bucket, dynamodb, table, clock }: SetStore): InstructionSets {
  const held = rechecked(check, { first: null, everyMs: RECHECK_MS, clock });

  const publish: InstructionSets['publish'] = async (instructions, over) => {
    const version = setVersion(instructions);
    if ((await inForce()) !== over) return 'stale';
    if (version === over) return 'unchanged';
    const body = await promisify(gzip)(JSON.stringify({ version, instructions }));
    await orBusy(s3.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(version), Body: body })));
    const put = new PutItemCommand({
      TableName: table,
      Item: { ...POINTER, version: { S: version } },
      ...still(over),
    });
    return (await ifMet(dynamodb.send(put))) === null ? 'stale' : 'published';
  };

  return { current: held.current, inForce, publish, renew: (make) => renewed({ inForce, publish }, make) };

  async function inForce(): Promise<string | null> {
    const asked = new GetItemCommand({ TableName: table, Key: POINTER, ConsistentRead: true });
    return textOf((await orBusy(dynamodb.send(asked))).Item, 'version') || null;
  }

  async function check(last: InstructionSet | null): Promise<InstructionSet | null> {
    const version = await inForce();
    if (version === null || version === last?.version) return last;
    const bytes = await objectBytes(s3, bucket, keyOf(version));
    if (bytes === null) throw new Error(`the instructions ${version} are in force and not there`);
    return InstructionSet.parse(JSON.parse((await promisify(gunzip)(bytes)).toString()));
  }
}

function still(over: string | null) {
  if (over === null) return { ConditionExpression: `attribute_not_exists(${TABLE_KEY.partition})` };
  return {
    ConditionExpression: '#version = :over',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':over': { S: over } },
  };
}

function keyOf(version: string): string {
  return `instructions/${version}.json.gz`;
}
