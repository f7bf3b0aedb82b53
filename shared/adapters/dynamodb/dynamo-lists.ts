import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import type { PlacedPick, PoolTicket, SamplingList } from '../../model/pick.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import type { Lists } from '../../ports/lists.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { orBusy } from '../system/or-busy.ts';
import { bytesOf, type Item, itemKey, revisionBefore, textOf } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import { ifMet } from './if-met.ts';

/** Lists of a site that a question without a day answers: the newest. */
const LISTS_AT_MOST = 60;
/** Lists that one page of a query brings, so that it stays under 1 MB at 10,000 seats each. */
const LISTS_A_PAGE = 12;
const LIST_ID = /^(.+?)-(\d{4}-\d{2}-\d{2})-(.+)$/;

/**
 * `PICK#<id>`, `placement` is a pick and where it stands, alone: no second item could disagree with it. `LISTS#<customs>`,
 * `<day>#<shift>` is a list with its seats; `POOL#<customs>`, `<rank>#<pick>#<rev>` a place in line, which is only a hint where to look.
 */
export function dynamoLists(client: DynamoDBClient, table: string): Lists {
  return {
    async picks(pickIds) {
      const keys = [...new Set(pickIds)].map(placementKey);
      const items = await batchGet(client, table, keys, true);
      const picks = items.map((item): PlacedPick => JSON.parse(unsqueezeText(bytesOf(item, 'body'))));
      return new Map(picks.map((pick) => [pick.pickId, pick]));
    },

    place: (pick) => write(placementKey(pick.pickId), pick),

    list: find,

    async lists(customsCode, day) {
      const lists: SamplingList[] = [];
      let start: Item | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await orBusy(
          client.send(
            new QueryCommand({
              ...under(`LISTS#${customsCode}`, day === undefined ? undefined : `${day}#`),
              ScanIndexForward: false,
              Limit: Math.min(LISTS_A_PAGE, LISTS_AT_MOST - lists.length),
              ExclusiveStartKey: start,
            }),
          ),
        );
        lists.push(...Items.map(listOf));
        start = LastEvaluatedKey;
      } while (start !== undefined && lists.length < LISTS_AT_MOST);
      return lists.toSorted(newestFirst);
    },

    save: (list) => write(listKey(list.id), list),

    async open(frozen, draw) {
      await write(listKey(frozen.id), frozen);
      const first = await opened(frozen.id);
      if (first.isDrawn) return first;
      const drawn = draw(first);
      return (await write(listKey(frozen.id), drawn)) === 'saved' ? drawn : opened(frozen.id);
    },

    async enqueue(ticket) {
      await orBusy(client.send(new PutItemCommand({ TableName: table, Item: ticketKey(ticket) })));
    },

    async dequeue(ticket) {
      await orBusy(client.send(new DeleteItemCommand({ TableName: table, Key: ticketKey(ticket) })));
    },

    async line(customsCode, limit) {
      const tickets: PoolTicket[] = [];
      let start: Item | undefined;
      do {
        const query = new QueryCommand({
          ...under(`POOL#${customsCode}`, undefined),
          Limit: limit - tickets.length,
          ExclusiveStartKey: start,
        });
        const { Items = [], LastEvaluatedKey } = await orBusy(client.send(query));
        tickets.push(...Items.map((item) => ticketOf(customsCode, item)));
        start = LastEvaluatedKey;
      } while (start !== undefined && tickets.length < limit);
      return tickets;
    },
  };

  async function write(key: Item, noun: { readonly rev: number }): Promise<'saved' | 'stale'> {
    const put = new PutItemCommand({
      TableName: table,
      Item: { ...key, rev: { N: String(noun.rev) }, body: { B: squeezeText(JSON.stringify(noun)) } },
      ...revisionBefore(noun.rev),
    });
    return (await ifMet(client.send(put))) === null ? 'stale' : 'saved';
  }

  async function find(listId: string): Promise<SamplingList | null> {
    const get = new GetItemCommand({ TableName: table, Key: listKey(listId), ConsistentRead: true });
    const { Item } = await orBusy(client.send(get));
    return Item ? listOf(Item) : null;
  }

  async function opened(listId: string): Promise<SamplingList> {
    const list = await find(listId);
    if (list === null) throw new Error(`the list ${listId} was opened and is not there`);
    return list;
  }

  function under(pk: string, beginning: string | undefined) {
    const values = { ':pk': { S: pk }, ...(beginning === undefined ? {} : { ':beginning': { S: beginning } }) };
    const isIn = `${TABLE_KEY.partition} = :pk`;
    return {
      TableName: table,
      KeyConditionExpression: beginning === undefined ? isIn : `${isIn} AND begins_with(${TABLE_KEY.sort}, :beginning)`,
      ExpressionAttributeValues: values,
      ConsistentRead: true,
    };
  }
}

function placementKey(pickId: string): Item {
  return itemKey(`PICK#${pickId}`, 'placement');
}

function listKey(listId: string): Item {
  const [, customsCode = '', day = '', shift = ''] = LIST_ID.exec(listId) ?? [];
  return itemKey(`LISTS#${customsCode}`, `${day}#${shift}`);
}

function ticketKey({ customsCode, rank, pickId, rev }: PoolTicket): Item {
  return itemKey(`POOL#${customsCode}`, `${rank}#${pickId}#${rev}`);
}

function ticketOf(customsCode: string, item: Item): PoolTicket {
  const [rank = '', pickId = '', rev] = textOf(item, TABLE_KEY.sort).split('#');
  return { customsCode, rank, pickId, rev: Number(rev) };
}

function listOf(item: Item): SamplingList {
  return JSON.parse(unsqueezeText(bytesOf(item, 'body')));
}

/** Days come in order; the shifts of one do not. */
function newestFirst(a: SamplingList, b: SamplingList): number {
  if (a.from !== b.from) return a.from < b.from ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
