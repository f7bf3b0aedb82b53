import { BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Busy } from '../../faults/busy.ts';
import { orBusy } from '../system/or-busy.ts';
import { pause } from '../system/pause.ts';
import type { Item } from './attributes.ts';

/** BatchGetItem takes at most 100 keys. */
const KEYS_PER_CALL = 100;
const TRIES = 6;

/** The items that exist, in no order. Keys must differ. */
export async function batchGet(
  client: DynamoDBClient,
  table: string,
  keys: readonly Item[],
  consistent: boolean,
): Promise<Item[]> {
  const pages: Promise<Item[]>[] = [];
  for (let at = 0; at < keys.length; at += KEYS_PER_CALL) pages.push(getPage(keys.slice(at, at + KEYS_PER_CALL)));
  return (await Promise.all(pages)).flat();

  async function getPage(wanted: readonly Item[]): Promise<Item[]> {
    const found: Item[] = [];
    let left = [...wanted];
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const request = { [table]: { Keys: left, ConsistentRead: consistent } };
      const answer = await orBusy(client.send(new BatchGetItemCommand({ RequestItems: request })));
      found.push(...(answer.Responses?.[table] ?? []));
      left = answer.UnprocessedKeys?.[table]?.Keys ?? [];
      if (left.length === 0) return found;
      await pause(attempt);
    }
    throw new Busy('the table does not keep up with reads');
  }
}
