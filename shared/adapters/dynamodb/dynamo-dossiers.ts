import { type DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Dossier } from '../../model/dossier.ts';
import { type ParcelId, parcelId, parcelKey } from '../../model/parcel-key.ts';
import type { QueueEntry } from '../../model/queue-entry.ts';
import { QUEUE_INDEX, TABLE_KEY } from '../../names/tables.ts';
import type { Dossiers } from '../../ports/dossiers.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';
import { packDossier, unpackDossier } from '../../wire/table/dossier-codec.ts';
import { packEntry, queueName, unpackEntry } from '../../wire/table/queue-entry-codec.ts';
import { orBusy } from '../system/or-busy.ts';
import { bytesOf, type Item, itemKey, numberOf, revisionBefore, textOf } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import { ifMet } from './if-met.ts';

const SORT = 'dossier';

/** Dossiers as items `pk` = parcel, `sk` = `dossier`: `rev`, the packed `body`, and the three index attributes while people wait for it. */
export function dynamoDossiers(client: DynamoDBClient, table: string): Dossiers {
  return {
    async load(ids, read) {
      const keys = [...new Set(ids)].map((id) => itemKey(id, SORT));
      const consistent = read === 'strong';
      const items =
        keys.length === 1 ? await getOne(keys[0] ?? {}, consistent) : await batchGet(client, table, keys, consistent);
      return new Map(items.map((item) => [idOf(item), dossierOf(item)]));
    },

    async save(dossier, entry) {
      const id = parcelId(dossier.key);
      const item = {
        ...itemKey(id, SORT),
        rev: { N: String(dossier.rev) },
        body: { B: packDossier(dossier) },
        ...(entry && indexOf(entry)),
      };
      const put = new PutItemCommand({ TableName: table, Item: item, ...revisionBefore(dossier.rev) });
      return (await ifMet(client.send(put))) ? 'saved' : 'stale';
    },

    async waiting({ customsCode, lane, limit, cursor }) {
      const queue = queueName(customsCode, lane);
      const { Items = [] } = await orBusy(
        client.send(
          new QueryCommand({ ...inQueue(queue), Limit: limit + 1, ExclusiveStartKey: startKey(queue, cursor) }),
        ),
      );
      const page = Items.slice(0, limit);
      const last = Items.length > limit ? page.at(-1) : undefined;
      const entries = page.map(entryOf);
      return last ? { entries, nextCursor: writeCursor([textOf(last, QUEUE_INDEX.sort), idOf(last)]) } : { entries };
    },

    async count({ customsCode, lane, cap }) {
      const query = { ...inQueue(queueName(customsCode, lane)), Select: 'COUNT' } as const;
      let counted = 0;
      let from: Item | undefined;
      do {
        const page = await orBusy(
          client.send(new QueryCommand({ ...query, Limit: cap - counted, ExclusiveStartKey: from })),
        );
        counted += page.Count ?? 0;
        from = page.LastEvaluatedKey;
      } while (from && counted < cap);
      return counted;
    },
  };

  async function getOne(key: Item, consistent: boolean): Promise<Item[]> {
    const { Item: item } = await orBusy(
      client.send(new GetItemCommand({ TableName: table, Key: key, ConsistentRead: consistent })),
    );
    return item ? [item] : [];
  }

  function inQueue(queue: string) {
    return {
      TableName: table,
      IndexName: QUEUE_INDEX.name,
      KeyConditionExpression: '#queue = :queue',
      ExpressionAttributeNames: { '#queue': QUEUE_INDEX.partition },
      ExpressionAttributeValues: { ':queue': { S: queue } },
    };
  }
}

function idOf(item: Item): ParcelId {
  return textOf(item, TABLE_KEY.partition) as ParcelId; // written from a ParcelId by `save`
}

function dossierOf(item: Item): Dossier {
  return unpackDossier(parcelKey(idOf(item)), numberOf(item, 'rev'), bytesOf(item, 'body'));
}

function indexOf(entry: QueueEntry): Item {
  return {
    [QUEUE_INDEX.partition]: { S: queueName(entry.customsCode, entry.lane) },
    [QUEUE_INDEX.sort]: { S: entry.urgency },
    entry: { S: packEntry(entry) },
  };
}

function entryOf(item: Item): QueueEntry {
  return unpackEntry({
    parcel: idOf(item),
    queue: textOf(item, QUEUE_INDEX.partition),
    urgency: textOf(item, QUEUE_INDEX.sort),
    entry: textOf(item, 'entry'),
  });
}

function startKey(queue: string, cursor: string | undefined): Item | undefined {
  if (cursor === undefined) return undefined;
  const [urgency, parcel] = readCursor(cursor);
  return {
    ...itemKey(parcel, SORT),
    [QUEUE_INDEX.partition]: { S: queue },
    [QUEUE_INDEX.sort]: { S: urgency },
  };
}
