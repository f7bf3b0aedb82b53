import { type DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { RightVersion } from '../../model/recordation.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import type { Rights } from '../../ports/rights.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';
import { orBusy } from '../system/or-busy.ts';
import { type Item, itemKey, numberOf, revisionBefore, textOf } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import { ifMet } from './if-met.ts';
import { rightHeads } from './right-heads.ts';
import {
  CHANGES,
  claimKey,
  HOLDERS,
  headKey,
  headsOf,
  holderOf,
  packed,
  pastItem,
  recordOf,
  versionIn,
} from './right-items.ts';
import { tagOf, versionSets } from './version-sets.ts';

/** Items of a set that are written at once. */
const AT_ONCE = 25;
const CLAIM_IS_OWN = `attribute_not_exists(${TABLE_KEY.partition}) OR holder = :holder`;

/** The registry in the Reference table (right-items.ts shows the keys), by single conditional writes. */
export function dynamoRights(client: DynamoDBClient, table: string): Rights {
  const sets = versionSets(client, table, 'RIGHT-SET');
  const heads = rightHeads(client, table, sets);
  const noted = new Set<string>();

  const find: Rights['find'] = async (recordNo, reach) => {
    const holder = reach === 'all' ? textOf(await heads.get(claimKey(recordNo)), 'holder') : reach.holderCode;
    return holder === '' ? null : heads.inForce(await heads.get(headKey(holder, recordNo)));
  };

  return {
    find,

    async findAll(recordNos) {
      const keys = [...new Set(recordNos)].map(claimKey);
      const claims = await batchGet(client, table, keys, true);
      const wanted = claims.map((item) =>
        headKey(textOf(item, 'holder'), textOf(item, TABLE_KEY.partition).slice(recordOf('').length)),
      );
      const found = await heads.allInForce(await batchGet(client, table, wanted, true));
      return new Map(found.flatMap((one) => (one === null ? [] : [[one.right.recordNo, one] as const])));
    },

    async versions(recordNo, reach) {
      const newest = await find(recordNo, reach);
      if (newest === null) return [];
      const past: (RightVersion | null)[] = [];
      for (let from: string | null = 'v'; from !== null; ) {
        const page = await heads.query(recordOf(recordNo), from, undefined);
        past.push(...page.items.map((item) => versionIn(item, 'body')));
        from = page.last;
      }
      return [newest, ...past.filter((one) => one !== null && one.version < newest.version).toReversed()].flatMap(
        (one) => (one === null ? [] : [one]),
      );
    },

    async page(reach, limit, cursor) {
      const [first, start] = cursor === undefined ? ['', ''] : readCursor(cursor);
      const holders = reach === 'all' ? await heads.holders(first) : [reach.holderCode];
      const rights: RightVersion[] = [];
      for (const [at, holder] of holders.entries()) {
        for (let after: string | null = at === 0 ? start : ''; after !== null; ) {
          const page = await heads.query(headsOf(holder), after, limit + 1);
          const found = await heads.allInForce(page.items);
          rights.push(...found.filter((one) => one !== null));
          const last = rights[limit - 1];
          if (rights.length > limit && last)
            return { rights: rights.slice(0, limit), nextCursor: writeCursor([holderOf(last), last.right.recordNo]) };
          after = page.last;
        }
      }
      return { rights };
    },

    all: heads.everything,
    changes: async () => String(numberOf(await heads.get(CHANGES), 'count')),

    async save(next) {
      const answer = await write(next, null, next.at);
      if (answer === 'saved') await noteChange();
      return answer;
    },

    async saveTogether(id, next, now) {
      const tag = await sets.open(id, now);
      if (tag !== null && !(await decided(tag, next, now))) return 'stale';
      await noteChange();
      return 'saved';
    },

    isSaved: (id) => sets.isSavedEver(id),
  };

  async function decided(tag: string, next: readonly RightVersion[], now: string): Promise<boolean> {
    for (let at = 0; at < next.length; at += AT_ONCE) {
      const answers = await Promise.all(next.slice(at, at + AT_ONCE).map((one) => write(one, tag, now)));
      if (answers.includes('stale')) return sets.decide(tag, 'dropped');
    }
    return sets.decide(tag, 'saved');
  }

  /** The version that is replaced is kept first: one that never comes into force is never kept. */
  async function write(next: RightVersion, tag: string | null, now: string): Promise<'saved' | 'stale'> {
    const holder = holderOf(next);
    const key = headKey(holder, next.right.recordNo);
    const head = await heads.get(key);
    if (tag !== null && tagOf(head) === tag) return 'saved';
    const present = versionIn(head, await sets.settled(head, now));
    if ((present?.version ?? 0) !== next.version - 1) return 'stale';
    if (present === null && !(await claim(next.right.recordNo, holder))) return 'stale';
    if (present !== null) await put(pastItem(present));
    const item: Item = { ...key, rev: { N: String(numberOf(head, 'rev') + 1) }, body: { B: packed(next) } };
    if (tag !== null) item.set = { S: tag };
    if (tag !== null && present !== null) item.seen = { B: packed(present) };
    if (await putOver(item)) return 'saved';
    return tag !== null && tagOf(await heads.get(key)) === tag ? 'saved' : 'stale';
  }

  /** The number is the holder's for good; whoever goes through all holders finds this one from now on. */
  async function claim(recordNo: string, holder: string): Promise<boolean> {
    const put = new PutItemCommand({
      TableName: table,
      Item: { ...claimKey(recordNo), holder: { S: holder } },
      ConditionExpression: CLAIM_IS_OWN,
      ExpressionAttributeValues: { ':holder': { S: holder } },
    });
    if ((await ifMet(client.send(put))) === null) return false;
    if (!noted.has(holder)) await noteHolder(holder);
    return true;
  }

  async function noteHolder(holder: string): Promise<void> {
    await put(itemKey(HOLDERS, holder));
    noted.add(holder);
  }

  async function put(item: Item): Promise<void> {
    await orBusy(client.send(new PutItemCommand({ TableName: table, Item: item })));
  }

  async function putOver(item: Item): Promise<boolean> {
    const over = new PutItemCommand({ TableName: table, Item: item, ...revisionBefore(numberOf(item, 'rev')) });
    return (await ifMet(client.send(over))) !== null;
  }

  async function noteChange(): Promise<void> {
    const update = new UpdateItemCommand({
      TableName: table,
      Key: CHANGES,
      UpdateExpression: 'ADD #count :one',
      ExpressionAttributeNames: { '#count': 'count' },
      ExpressionAttributeValues: { ':one': { N: '1' } },
    });
    await orBusy(client.send(update));
  }
}
