import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { Busy } from '../../faults/busy.ts';
import type { RightVersion } from '../../model/recordation.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import { orBusy } from '../system/or-busy.ts';
import { type Item, textOf } from './attributes.ts';
import { HOLDERS, headsOf, versionIn } from './right-items.ts';
import { tagOf, type versionSets } from './version-sets.ts';

const PASSES = 5;
const HOLDERS_AT_ONCE = 25;

/** Reads the versions in force: those of a set count once the set is saved. */
export function rightHeads(client: DynamoDBClient, table: string, sets: ReturnType<typeof versionSets>) {
  return {
    get,
    inForce,
    allInForce,
    query,

    async holders(from: string): Promise<string[]> {
      const first = from === '' ? [] : [from];
      return [...first, ...(await all(HOLDERS, from)).map((item) => textOf(item, TABLE_KEY.sort))];
    },

    /**
     * All of them, as they stood at one moment with regard to sets: a pass shows those sets only that were saved before it began,
     * since it may have passed some of their items before these were written.
     */
    async everything(): Promise<RightVersion[]> {
      for (let pass = 0; pass < PASSES; pass += 1) {
        const known = new Set(sets.saved);
        const items = await allHeads();
        const open = [...new Set(items.map(tagOf))].filter((tagged) => tagged !== '' && !known.has(tagged));
        const unseen = items.map((item) => versionIn(item, open.includes(tagOf(item)) ? 'seen' : 'body'));
        const news = await Promise.all(open.map((tagged) => sets.isSaved(tagged)));
        if (!news.includes(true)) return unseen.filter((one) => one !== null);
      }
      throw new Busy('imports of rights follow each other');
    },
  };

  async function allHeads(): Promise<Item[]> {
    const holders = (await all(HOLDERS, '')).map((item) => textOf(item, TABLE_KEY.sort));
    const heads: Item[] = [];
    for (let at = 0; at < holders.length; at += HOLDERS_AT_ONCE) {
      const some = holders.slice(at, at + HOLDERS_AT_ONCE).map((holder) => all(headsOf(holder), ''));
      heads.push(...(await Promise.all(some)).flat());
    }
    return heads;
  }

  async function allInForce(items: readonly (Item | undefined)[]): Promise<(RightVersion | null)[]> {
    const standing = await sets.standing(items);
    return items.map((item, at) => versionIn(item, standing[at] ?? 'body'));
  }

  async function inForce(item: Item | undefined): Promise<RightVersion | null> {
    return (await allInForce([item]))[0] ?? null;
  }

  async function get(key: Item): Promise<Item | undefined> {
    return (await orBusy(client.send(new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true })))).Item;
  }

  async function all(pk: string, after: string): Promise<Item[]> {
    const items: Item[] = [];
    let from = after;
    for (;;) {
      const page = await query(pk, from, undefined);
      items.push(...page.items);
      if (page.last === null) return items;
      from = page.last;
    }
  }

  /** Items of a partition past the sort key `after`, in order; `last` is where to go on. */
  async function query(pk: string, after: string, limit: number | undefined) {
    const asked = new QueryCommand({
      TableName: table,
      KeyConditionExpression: `${TABLE_KEY.partition} = :pk${after === '' ? '' : ` AND ${TABLE_KEY.sort} > :after`}`,
      ExpressionAttributeValues: { ':pk': { S: pk }, ...(after === '' ? {} : { ':after': { S: after } }) },
      ConsistentRead: true,
      Limit: limit,
    });
    const { Items: items = [], LastEvaluatedKey: last } = await orBusy(client.send(asked));
    return { items, last: last ? textOf(last, TABLE_KEY.sort) : null };
  }
}
