import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type * as z from 'zod';
import { TABLE_KEY } from '../../names/tables.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { orBusy } from '../system/or-busy.ts';
import { bytesOf, type Item, itemKey } from './attributes.ts';
import { ifMet } from './if-met.ts';

/** After every id that is a day or begins with one. */
const END = '~';
const BEGUN = 'begun';

export interface SteppedStore {
  readonly dynamodb: DynamoDBClient;
  readonly table: string;
}

/** What comes to an end by steps, each taken once: the first word stands, and whoever comes later reads it. */
export interface SteppedItems<Noun> {
  find(id: string): Promise<Noun | null>;
  /** By id, the last first; only those before `before`, where one is given. */
  latest(limit: number, before?: string): Promise<Noun[]>;
  begin(id: string, said: object): Promise<Noun>;
  /** One that nobody began is a defect. */
  step(id: string, name: string, said: object): Promise<Noun>;
}

/** Items of one partition, an attribute a step; the schema is of what was said at the beginning and of its steps, null before they are taken. */
export function steppedItems<Noun>(
  { dynamodb, table }: SteppedStore,
  partition: string,
  { schema, steps }: { readonly schema: z.ZodType<Noun>; readonly steps: readonly string[] },
): SteppedItems<Noun> {
  return {
    find,

    async latest(limit, before = END) {
      const query = new QueryCommand({
        TableName: table,
        KeyConditionExpression: `${TABLE_KEY.partition} = :pk AND ${TABLE_KEY.sort} < :before`,
        ExpressionAttributeValues: { ':pk': { S: partition }, ':before': { S: before } },
        ScanIndexForward: false,
        Limit: limit,
      });
      return ((await orBusy(dynamodb.send(query))).Items ?? []).map(nounIn);
    },

    async begin(id, said) {
      const item = { ...itemKey(partition, id), [BEGUN]: packed(said) };
      const condition = `attribute_not_exists(${TABLE_KEY.partition})`;
      await ifMet(dynamodb.send(new PutItemCommand({ TableName: table, Item: item, ConditionExpression: condition })));
      return begun(id);
    },

    async step(id, name, said) {
      const update = new UpdateItemCommand({
        TableName: table,
        Key: itemKey(partition, id),
        UpdateExpression: 'SET #step = :said',
        ConditionExpression: `attribute_exists(${TABLE_KEY.partition}) AND attribute_not_exists(#step)`,
        ExpressionAttributeNames: { '#step': name },
        ExpressionAttributeValues: { ':said': packed(said) },
      });
      await ifMet(dynamodb.send(update));
      return begun(id);
    },
  };

  async function find(id: string): Promise<Noun | null> {
    const get = new GetItemCommand({ TableName: table, Key: itemKey(partition, id), ConsistentRead: true });
    const { Item } = await orBusy(dynamodb.send(get));
    return Item === undefined ? null : nounIn(Item);
  }

  async function begun(id: string): Promise<Noun> {
    const known = await find(id);
    if (known === null) throw new Error(`${partition} has no ${id}`);
    return known;
  }

  function nounIn(item: Item): Noun {
    const taken = steps.map((step) => [step, unpacked(item, step)] as const);
    return schema.parse({ ...Object(unpacked(item, BEGUN)), ...Object.fromEntries(taken) });
  }
}

function packed(said: object): { B: Uint8Array } {
  return { B: squeezeText(JSON.stringify(said)) };
}

function unpacked(item: Item, name: string): unknown {
  return item[name] === undefined ? null : JSON.parse(unsqueezeText(bytesOf(item, name)));
}
