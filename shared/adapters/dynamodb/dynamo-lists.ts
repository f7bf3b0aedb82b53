import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { ListedPick, Pick, SamplingList } from '../../model/pick.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import type { Lists } from '../../ports/lists.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { orBusy } from '../system/or-busy.ts';
import { bytesOf, type Item, itemKey, textOf } from './attributes.ts';
import { ifMet } from './if-met.ts';

/** Lists of a site that a query without a day answers: the newest. */
const LISTS_AT_MOST = 60;
const DAY_LENGTH = 'YYYY-MM-DD'.length;
const ABSENT = `attribute_not_exists(${TABLE_KEY.partition})`;

/**
 * `PICK#<id>` decides once which list a pick is on; `LIST#<list>`, `PICK#<id>` is its row there; `LISTS#<customs>`, `<list>` the list itself.
 * A crash between the first two leaves a decision without a row; the delivery comes again and writes the row where the decision says.
 */
export function dynamoLists(client: DynamoDBClient, table: string): Lists {
  return {
    async add(pick, day) {
      const listId = await decide(pick.pickId, `${pick.customsCode}-${day}`);
      const row = { ...rowKey(listId, pick.pickId), pick: { B: squeezeText(JSON.stringify(pick)) } };
      return { listId, added: await putNew(row) };
    },

    async open(list) {
      const { id, customsCode, inspectors } = list;
      await putNew({ ...listKey(customsCode, id), inspectors: { S: JSON.stringify(inspectors) } });
      const opened = await findList(id);
      if (!opened) throw new Error(`the list ${id} was opened and is not there`);
      return opened;
    },

    list: findList,

    async lists(customsCode, day) {
      if (day !== undefined) {
        const one = await findList(`${customsCode}-${day}`);
        return one ? [one] : [];
      }
      const { Items = [] } = await orBusy(
        client.send(
          new QueryCommand({ ...under(`LISTS#${customsCode}`), ScanIndexForward: false, Limit: LISTS_AT_MOST }),
        ),
      );
      return Promise.all(Items.map(listOf));
    },

    async picks(listId, limit, cursor) {
      const start = cursor === undefined ? undefined : rowKey(listId, cursor);
      const query = new QueryCommand({ ...under(`LIST#${listId}`), Limit: limit + 1, ExclusiveStartKey: start });
      const { Items = [] } = await orBusy(client.send(query));
      const picks = Items.slice(0, limit).map((item) => pickOf(listId, item));
      const last = Items.length > limit ? picks.at(-1) : undefined;
      return last ? { picks, nextCursor: last.pickId } : { picks };
    },

    async pick(listId, pickId) {
      const item = await get(rowKey(listId, pickId));
      return item ? pickOf(listId, item) : null;
    },

    async settle(listId, pickId, outcome, at) {
      const update = new UpdateItemCommand({
        TableName: table,
        Key: rowKey(listId, pickId),
        UpdateExpression: 'SET outcome = :outcome, resultAt = if_not_exists(resultAt, :at)',
        ConditionExpression: `attribute_exists(${TABLE_KEY.partition}) AND (attribute_not_exists(outcome) OR outcome = :outcome)`,
        ExpressionAttributeValues: { ':outcome': { S: outcome }, ':at': { S: at } },
      });
      return (await ifMet(client.send(update))) !== null;
    },
  };

  /** The list that a pick is on: `wanted`, unless another was decided before. */
  async function decide(pickId: string, wanted: string): Promise<string> {
    const key = itemKey(`PICK#${pickId}`, 'placement');
    if (await putNew({ ...key, list: { S: wanted } })) return wanted;
    return textOf(await get(key), 'list');
  }

  async function putNew(item: Item): Promise<boolean> {
    const put = new PutItemCommand({ TableName: table, Item: item, ConditionExpression: ABSENT });
    return (await ifMet(client.send(put))) !== null;
  }

  async function get(key: Item): Promise<Item | undefined> {
    return (await orBusy(client.send(new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true })))).Item;
  }

  async function findList(listId: string): Promise<SamplingList | null> {
    const item = await get(listKey(listId.slice(0, -DAY_LENGTH - 1), listId));
    return item ? listOf(item) : null;
  }

  async function listOf(item: Item): Promise<SamplingList> {
    const id = textOf(item, TABLE_KEY.sort);
    const inspectors: SamplingList['inspectors'] = JSON.parse(textOf(item, 'inspectors'));
    const place = { customsCode: id.slice(0, -DAY_LENGTH - 1), day: id.slice(-DAY_LENGTH) };
    return { id, ...place, inspectors, count: await countPicks(id) };
  }

  async function countPicks(listId: string): Promise<number> {
    let count = 0;
    let from: Item | undefined;
    do {
      const page = await orBusy(
        client.send(new QueryCommand({ ...under(`LIST#${listId}`), Select: 'COUNT', ExclusiveStartKey: from })),
      );
      count += page.Count ?? 0;
      from = page.LastEvaluatedKey;
    } while (from);
    return count;
  }

  function under(pk: string) {
    return {
      TableName: table,
      KeyConditionExpression: `${TABLE_KEY.partition} = :pk`,
      ExpressionAttributeValues: { ':pk': { S: pk } },
      ConsistentRead: true,
    };
  }
}

function rowKey(listId: string, pickId: string): Item {
  return itemKey(`LIST#${listId}`, `PICK#${pickId}`);
}

function listKey(customsCode: string, listId: string): Item {
  return itemKey(`LISTS#${customsCode}`, listId);
}

function pickOf(listId: string, item: Item): ListedPick {
  const pick: Pick = JSON.parse(unsqueezeText(bytesOf(item, 'pick')));
  return { ...pick, listId, outcome: item.outcome?.S ?? null, resultAt: item.resultAt?.S ?? null };
}
