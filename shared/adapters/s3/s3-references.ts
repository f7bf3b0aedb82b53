import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { Policy } from '../../model/policy.ts';
import { Reference } from '../../model/reference.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Published, References } from '../../ports/references.ts';
import { itemKey, textOf } from '../dynamodb/attributes.ts';
import { ifMet } from '../dynamodb/if-met.ts';
import { orBusy } from '../system/or-busy.ts';
import { rechecked } from '../system/rechecked.ts';

const RECHECK_MS = 30_000;
const VERSION_LENGTH = 16;
const POINTER = itemKey('REFERENCE', 'current');
const NOTHING: Published = { version: 'none', reference: {}, policy: null };
const Content = z.object({ reference: Reference, policy: Policy.nullable() });

export interface ReferenceStore {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly dynamodb: DynamoDBClient;
  readonly table: string;
  readonly clock: Clock;
}

/** Published versions as objects `reference/<version>.json.gz`; an item of the Reference table names the one in force. */
export function s3References({ s3, bucket, dynamodb, table, clock }: ReferenceStore): References {
  const inForce = rechecked(check, { first: NOTHING, everyMs: RECHECK_MS, clock });

  return {
    current: inForce.current,

    async publish(reference, policy, over) {
      const text = JSON.stringify({ reference, policy });
      const version = hash('sha256', text, 'hex').slice(0, VERSION_LENGTH);
      const object = { Bucket: bucket, Key: keyOf(version), Body: await promisify(gzip)(text) };
      await orBusy(
        s3.send(new PutObjectCommand({ ...object, ContentType: 'application/json', ContentEncoding: 'gzip' })),
      );
      const pointed = { TableName: table, Item: { ...POINTER, version: { S: version } }, ...conditionOf(over) };
      if ((await ifMet(dynamodb.send(new PutItemCommand(pointed)))) === null) {
        inForce.forget();
        return null;
      }
      inForce.hold({ version, reference, policy });
      return version;
    },
  };

  async function check(held: Published): Promise<Published> {
    const { Item: item } = await orBusy(
      dynamodb.send(new GetItemCommand({ TableName: table, Key: POINTER, ConsistentRead: true })),
    );
    const version = item ? textOf(item, 'version') : NOTHING.version;
    if (version === held.version) return held;
    return version === NOTHING.version ? NOTHING : await fetched(version);
  }

  async function fetched(version: string): Promise<Published> {
    const { Body } = await orBusy(s3.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(version) })));
    if (!Body) throw new Error(`the reference ${version} has no content`);
    const text = await promisify(gunzip)(await orBusy(Body.transformToByteArray()));
    return { version, ...Content.parse(JSON.parse(text.toString())) };
  }
}

/** `none` is in force as long as nothing was published. */
function conditionOf(
  over: string | undefined,
): Pick<PutItemCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'> {
  if (over === undefined) return {};
  if (over === NOTHING.version) return { ConditionExpression: 'attribute_not_exists(version)' };
  return { ConditionExpression: 'version = :over', ExpressionAttributeValues: { ':over': { S: over } } };
}

function keyOf(version: string): string {
  return `reference/${version}.json.gz`;
}
