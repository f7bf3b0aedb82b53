import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { DrawDay } from '../../model/draw-day.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import type { DrawDays, FrozenDay } from '../../ports/draw-days.ts';
import { type Item, itemKey, numberOf, textOf } from '../dynamodb/attributes.ts';
import { ifMet } from '../dynamodb/if-met.ts';
import { orBusy } from '../system/or-busy.ts';
import { objectBytes } from './object-bytes.ts';

const PARTITION = 'DRAW-DAYS';
/** After every day. */
const END = '~';
const DIGEST_LENGTH = 16;

export interface DrawDayStore {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly dynamodb: DynamoDBClient;
  readonly table: string;
}

/**
 * An item a day in the Reference table; parts of a population as objects `draws/<day>/<digest of the file>/<part>.jsonl.gz`, written
 * before the item names them. Two runs that freeze at once write two files, and the item keeps to one.
 */
export function s3DrawDays({ s3, bucket, dynamodb, table }: DrawDayStore): DrawDays {
  return {
    find,

    async latest(limit, before = END) {
      const query = new QueryCommand({
        TableName: table,
        KeyConditionExpression: `${TABLE_KEY.partition} = :pk AND ${TABLE_KEY.sort} < :before`,
        ExpressionAttributeValues: { ':pk': { S: PARTITION }, ':before': { S: before } },
        ScanIndexForward: false,
        Limit: limit,
      });
      return ((await orBusy(dynamodb.send(query))).Items ?? []).map(dayIn);
    },

    async commit({ day, ...said }) {
      const texts = Object.entries(said).map(([name, text]) => [name, { S: text }]);
      const item: Item = { ...itemKey(PARTITION, day), ...Object.fromEntries(texts) };
      const condition = `attribute_not_exists(${TABLE_KEY.partition})`;
      await ifMet(dynamodb.send(new PutItemCommand({ TableName: table, Item: item, ConditionExpression: condition })));
      return committed(day);
    },

    async freeze(day, frozen, parts) {
      for (const [at, part] of parts.entries()) {
        const object = { Bucket: bucket, Key: keyOf(day, frozen.sha256, at + 1), ContentType: 'application/gzip' };
        await orBusy(s3.send(new PutObjectCommand({ ...object, Body: part })));
      }
      await sayOnce(day, 'frozen', frozenItem(frozen));
      return committed(day);
    },

    async reveal(day, key, at) {
      await sayOnce(day, 'revealed', { at: { S: at }, key: { S: key } });
      return committed(day);
    },

    async part({ day, frozen }, number) {
      return frozen === null ? null : objectBytes(s3, bucket, keyOf(day, frozen.sha256, number));
    },
  };

  async function find(day: string): Promise<DrawDay | null> {
    const get = new GetItemCommand({ TableName: table, Key: itemKey(PARTITION, day), ConsistentRead: true });
    const { Item } = await orBusy(dynamodb.send(get));
    return Item === undefined ? null : dayIn(Item);
  }

  async function committed(day: string): Promise<DrawDay> {
    const known = await find(day);
    if (known === null) throw new Error(`the draws of ${day} were never committed`);
    return known;
  }

  async function sayOnce(day: string, name: 'frozen' | 'revealed', value: Item): Promise<void> {
    const update = new UpdateItemCommand({
      TableName: table,
      Key: itemKey(PARTITION, day),
      UpdateExpression: 'SET #name = :value',
      ConditionExpression: 'attribute_exists(commitment) AND attribute_not_exists(#name)',
      ExpressionAttributeNames: { '#name': name },
      ExpressionAttributeValues: { ':value': { M: value } },
    });
    await ifMet(dynamodb.send(update));
  }
}

function frozenItem({ at, entries, root, sha256, parts }: FrozenDay): Item {
  return {
    at: { S: at },
    entries: { N: String(entries) },
    root: { S: root },
    sha256: { S: sha256 },
    parts: { N: String(parts) },
  };
}

function dayIn(item: Item): DrawDay {
  const frozen = item.frozen?.M;
  const revealed = item.revealed?.M;
  return {
    day: textOf(item, TABLE_KEY.sort),
    commitment: textOf(item, 'commitment'),
    floor: textOf(item, 'floor'),
    committedAt: textOf(item, 'committedAt'),
    frozenFrom: textOf(item, 'frozenFrom'),
    revealedFrom: textOf(item, 'revealedFrom'),
    frozen: frozen
      ? {
          at: textOf(frozen, 'at'),
          entries: numberOf(frozen, 'entries'),
          root: textOf(frozen, 'root'),
          sha256: textOf(frozen, 'sha256'),
          parts: numberOf(frozen, 'parts'),
        }
      : null,
    revealed: revealed ? { at: textOf(revealed, 'at'), key: textOf(revealed, 'key') } : null,
  };
}

function keyOf(day: string, sha256: string, part: number): string {
  return `draws/${day}/${sha256.slice(0, DIGEST_LENGTH)}/${part}.jsonl.gz`;
}
