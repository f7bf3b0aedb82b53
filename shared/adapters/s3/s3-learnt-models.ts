import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { TABLE_KEY } from '../../names/tables.ts';
import type { Clock } from '../../ports/clock.ts';
import type { LearntModel, LearntModels, ModelRole } from '../../ports/learnt-models.ts';
import { log } from '../../wire/log/log-line.ts';
import { itemKey, textOf } from '../dynamodb/attributes.ts';
import { ifMet } from '../dynamodb/if-met.ts';
import { modelVersion } from '../system/model-version.ts';
import { orBusy } from '../system/or-busy.ts';
import { rechecked } from '../system/rechecked.ts';
import { objectBytes } from './object-bytes.ts';

const RECHECK_MS = 15_000;
const POINTER = itemKey('LEARNT', 'models');

interface ModelStore {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly dynamodb: DynamoDBClient;
  readonly table: string;
  readonly clock: Clock;
}

type Held = Readonly<Record<ModelRole, LearntModel | null>>;

/** Models as objects `models/<version>.json.gz`; one item of the Reference table names both in force. */
export function s3LearntModels({ s3, bucket, dynamodb, table, clock }: ModelStore): LearntModels {
  const held = rechecked<Held>(check, { first: { champion: null, challenger: null }, everyMs: RECHECK_MS, clock });

  return {
    current: async (role) => (await held.current())[role],
    inForce,

    async publish(models, over) {
      const [champion, challenger] = [modelVersion(models.champion), modelVersion(models.challenger)];
      await Promise.all([put(champion, models.champion), put(challenger, models.challenger)]);
      const item = { ...POINTER, champion: { S: champion }, challenger: { S: challenger } };
      const command = new PutItemCommand({ TableName: table, Item: item, ...still(over) });
      if ((await ifMet(dynamodb.send(command))) === null) return 'stale';
      held.hold({
        champion: { version: champion, bytes: models.champion },
        challenger: { version: challenger, bytes: models.challenger },
      });
      return 'published';
    },
  };

  async function inForce(): Promise<Readonly<Record<ModelRole, string>> | null> {
    const asked = new GetItemCommand({ TableName: table, Key: POINTER, ConsistentRead: true });
    const { Item } = await orBusy(dynamodb.send(asked));
    return Item === undefined ? null : { champion: textOf(Item, 'champion'), challenger: textOf(Item, 'challenger') };
  }

  async function check(last: Held): Promise<Held> {
    const versions = await inForce();
    if (versions === null) return last;
    const [champion, challenger] = await Promise.all([
      fetched(versions.champion, last.champion),
      fetched(versions.challenger, last.challenger),
    ]);
    return { champion, challenger };
  }

  /** A model that cannot be read is said so, and the last good one stays: nobody waits for a model. */
  async function fetched(version: string, last: LearntModel | null): Promise<LearntModel | null> {
    if (version === last?.version) return last;
    const bytes = await objectBytes(s3, bucket, keyOf(version));
    if (bytes !== null && modelVersion(bytes) === version) return { version, bytes };
    log('learnt-model-refused', { version, cause: bytes === null ? 'absent' : 'digest' });
    return last;
  }

  async function put(version: string, body: Uint8Array): Promise<void> {
    await orBusy(s3.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(version), Body: body })));
  }
}

function still(over: Readonly<Record<ModelRole, string>> | null) {
  if (over === null) return { ConditionExpression: `attribute_not_exists(${TABLE_KEY.partition})` };
  return {
    ConditionExpression: 'champion = :champion AND challenger = :challenger',
    ExpressionAttributeValues: { ':champion': { S: over.champion }, ':challenger': { S: over.challenger } },
  };
}

function keyOf(version: string): string {
  return `models/${version}.json.gz`;
}
