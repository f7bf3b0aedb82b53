import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { Busy } from '../../faults/busy.ts';
import type { Receipt } from '../../model/receipt.ts';
import { TABLE_KEY, TTL_ATTRIBUTE } from '../../names/tables.ts';
import type { Receipts } from '../../ports/receipts.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { orBusy } from '../system/or-busy.ts';
import { bytesOf, type Item, itemKey, textOf } from './attributes.ts';
import { ifMet } from './if-met.ts';

/** No queue delivers a message again after SQS's longest retention, 14 days. */
const REPEATS_FOR_SECONDS = 15 * 86_400;
const PAGES_PER_QUERY = 25;
const TRIES = 4;

/** Receipts as pages `pk` = `RECEIPTS#<org>`, `sk` = `<at>#<page>`; `FILED#<org>#<page>` remembers under which time a page stands. */
export function dynamoReceipts(client: DynamoDBClient, table: string): Receipts {
  return {
    async append(org, pageId, at, receipts) {
      const place = await placeOf(org, pageId, at);
      if (place === null) return;
      const body = { B: squeezeText(JSON.stringify(receipts)) };
      const page = { ...itemKey(`RECEIPTS#${org}`, `${place}#${pageId}`), body };
      await orBusy(client.send(new PutItemCommand({ TableName: table, Item: page })));
    },

    async after(org, cursor, limit) {
      const [from, skip] = cursor === undefined ? [' ', '0'] : readCursor(cursor);
      const receipts: Receipt[] = [];
      let position: readonly [string, string] | undefined;
      let start: Item | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await orBusy(client.send(pagesFrom(org, from, start)));
        for (const item of Items) {
          const sort = textOf(item, TABLE_KEY.sort);
          const page: Receipt[] = JSON.parse(unsqueezeText(bytesOf(item, 'body')));
          const first = sort === from ? Number(skip) : 0;
          const taken = page.slice(first, first + limit - receipts.length);
          if (taken.length > 0) position = [sort, String(first + taken.length)];
          receipts.push(...taken);
          if (receipts.length >= limit) break;
        }
        start = LastEvaluatedKey;
      } while (start && receipts.length < limit);
      return position ? { receipts, nextCursor: writeCursor(position) } : { receipts };
    },
  };

  function pagesFrom(org: string, from: string, start: Item | undefined): QueryCommand {
    return new QueryCommand({
      TableName: table,
      KeyConditionExpression: `${TABLE_KEY.partition} = :pk AND ${TABLE_KEY.sort} >= :from`,
      ExpressionAttributeValues: { ':pk': { S: `RECEIPTS#${org}` }, ':from': { S: from } },
      ConsistentRead: true,
      Limit: PAGES_PER_QUERY,
      ExclusiveStartKey: start,
    });
  }

  /**
   * The time under which the page is to be written; null when it stands already.
   * A page that was announced and never written moves to the present, so that no reader has passed its place.
   */
  async function placeOf(org: string, pageId: string, at: string): Promise<string | null> {
    const key = itemKey(`FILED#${org}#${pageId}`, 'page');
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const known = textOf(attempt === 0 ? undefined : await get(key), 'at');
      if (known !== '' && (await get(itemKey(`RECEIPTS#${org}`, `${known}#${pageId}`)))) return null;
      if (known === at || (await ifMet(client.send(announced(key, known, at))))) return at;
    }
    throw new Busy('a page of receipts is being filed twice at once');
  }

  function announced(key: Item, known: string, at: string): UpdateItemCommand {
    const expires = Math.floor(Date.parse(at) / 1000) + REPEATS_FOR_SECONDS;
    return new UpdateItemCommand({
      TableName: table,
      Key: key,
      UpdateExpression: 'SET #at = :at, #ttl = :expires',
      ConditionExpression: known === '' ? 'attribute_not_exists(#at)' : '#at = :known',
      ExpressionAttributeNames: { '#at': 'at', '#ttl': TTL_ATTRIBUTE },
      ExpressionAttributeValues: {
        ':at': { S: at },
        ':expires': { N: String(expires) },
        ...(known === '' ? {} : { ':known': { S: known } }),
      },
    });
  }

  async function get(key: Item): Promise<Item | undefined> {
    return (await orBusy(client.send(new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true })))).Item;
  }
}
