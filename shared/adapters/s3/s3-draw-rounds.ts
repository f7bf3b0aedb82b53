import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { GetItemCommand, PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { DrawRound } from '../../model/draw-round.ts';
import { DRAW_ROUNDS, TABLE_KEY } from '../../names/tables.ts';
import type { DrawRounds } from '../../ports/draw-rounds.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { bytesOf, type Item, itemKey } from '../dynamodb/attributes.ts';
import { ifMet } from '../dynamodb/if-met.ts';
import { orBusy } from '../system/or-busy.ts';
import { objectBytes } from './object-bytes.ts';
import type { DrawDayStore } from './s3-draw-days.ts';

/** After every id. */
const END = '~';
const ROOT_LENGTH = 16;

/**
 * An item a round in the Reference table, an attribute a step; populations as objects `draws/rounds/<id>/<root>.txt.gz`, written before
 * the item names them, an entry number a line.
 */
export function s3DrawRounds({ s3, bucket, dynamodb, table }: DrawDayStore): DrawRounds {
  return {
    find,

    async latest(limit, before = END) {
      const query = new QueryCommand({
        TableName: table,
        KeyConditionExpression: `${TABLE_KEY.partition} = :pk AND ${TABLE_KEY.sort} < :before`,
        ExpressionAttributeValues: { ':pk': { S: DRAW_ROUNDS }, ':before': { S: before } },
        ScanIndexForward: false,
        Limit: limit,
      });
      return ((await orBusy(dynamodb.send(query))).Items ?? []).map(roundIn);
    },

    async ask(round) {
      const item = { ...itemKey(DRAW_ROUNDS, round.id), asked: packed(round) };
      const condition = `attribute_not_exists(${TABLE_KEY.partition})`;
      await ifMet(dynamodb.send(new PutItemCommand({ TableName: table, Item: item, ConditionExpression: condition })));
      return known(round.id);
    },

    async freeze(id, frozen, population) {
      const body = await promisify(gzip)(population.map((entryNo) => `${entryNo}\n`).join(''));
      const object = { Bucket: bucket, Key: keyOf(id, frozen.root), Body: body, ContentType: 'application/gzip' };
      await orBusy(s3.send(new PutObjectCommand(object)));
      await sayOnce(id, 'frozen', frozen);
      return known(id);
    },

    async draw(id, drawn) {
      await sayOnce(id, 'drawn', drawn);
      return known(id);
    },

    async population({ id, frozen }) {
      if (frozen === null) return null;
      const bytes = await objectBytes(s3, bucket, keyOf(id, frozen.root));
      if (bytes === null) return null;
      const text = (await promisify(gunzip)(bytes)).toString();
      return text.split('\n').slice(0, -1);
    },
  };

  async function find(id: string): Promise<DrawRound | null> {
    const get = new GetItemCommand({ TableName: table, Key: itemKey(DRAW_ROUNDS, id), ConsistentRead: true });
    const { Item } = await orBusy(dynamodb.send(get));
    return Item === undefined ? null : roundIn(Item);
  }

  async function known(id: string): Promise<DrawRound> {
    const round = await find(id);
    if (round === null) throw new Error(`nobody asked for the round ${id}`);
    return round;
  }

  async function sayOnce(id: string, step: 'frozen' | 'drawn', value: object): Promise<void> {
    const update = new UpdateItemCommand({
      TableName: table,
      Key: itemKey(DRAW_ROUNDS, id),
      UpdateExpression: 'SET #step = :value',
      ConditionExpression: 'attribute_exists(asked) AND attribute_not_exists(#step)',
      ExpressionAttributeNames: { '#step': step },
      ExpressionAttributeValues: { ':value': packed(value) },
    });
    await ifMet(dynamodb.send(update));
  }
}

function packed(value: object): { B: Uint8Array } {
  return { B: squeezeText(JSON.stringify(value)) };
}

function unpacked(item: Item, name: string): unknown {
  return item[name] === undefined ? null : JSON.parse(unsqueezeText(bytesOf(item, name)));
}

function roundIn(item: Item): DrawRound {
  const asked = Object(unpacked(item, 'asked'));
  return DrawRound.parse({ ...asked, frozen: unpacked(item, 'frozen'), drawn: unpacked(item, 'drawn') });
}

function keyOf(id: string, root: string): string {
  return `draws/rounds/${id}/${root.slice(0, ROOT_LENGTH)}.txt.gz`;
}
