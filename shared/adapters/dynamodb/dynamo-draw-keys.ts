import { randomBytes } from 'node:crypto';
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DRAW_KEYS, TABLE_KEY } from '../../names/tables.ts';
import type { DrawKeys } from '../../ports/draw-keys.ts';
import { orBusy } from '../system/or-busy.ts';
import { itemKey } from './attributes.ts';
import { ifMet } from './if-met.ts';

const KEY_BYTES = 32;
/** A run draws for a few days at once. */
const KEPT = 16;

/**
 * One item a day in a partition of its own, which only functions that draw may read (infra/parts/access.ts). 32 bytes of the machine's
 * random generator: a key that a key service keeps to itself could not be revealed (rules.md §8.5).
 */
export function dynamoDrawKeys(client: DynamoDBClient, table: string): DrawKeys {
  const known = new Map<string, Uint8Array>();

  return {
    async key(day) {
      const key = known.get(day) ?? (await find(day)) ?? (await make(day));
      known.set(day, key);
      for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
      return key;
    },
  };

  async function find(day: string): Promise<Uint8Array | null> {
    const get = new GetItemCommand({ TableName: table, Key: itemKey(DRAW_KEYS, day), ConsistentRead: true });
    return (await orBusy(client.send(get))).Item?.secret?.B ?? null;
  }

  async function make(day: string): Promise<Uint8Array> {
    const secret = randomBytes(KEY_BYTES);
    const put = new PutItemCommand({
      TableName: table,
      Item: { ...itemKey(DRAW_KEYS, day), secret: { B: secret } },
      ConditionExpression: `attribute_not_exists(${TABLE_KEY.partition})`,
    });
    if (await ifMet(client.send(put))) return secret;
    const theirs = await find(day);
    if (!theirs) throw new Error('a key of draws was made by another and is not there');
    return theirs;
  }
}
