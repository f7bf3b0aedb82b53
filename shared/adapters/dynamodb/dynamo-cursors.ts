import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Cursors } from '../../ports/cursors.ts';
import { orBusy } from '../system/or-busy.ts';
import { itemKey } from './attributes.ts';

const PARTITION = 'CURSOR';

export function dynamoCursors(client: DynamoDBClient, table: string): Cursors {
  return {
    async get(name) {
      const get = new GetItemCommand({ TableName: table, Key: itemKey(PARTITION, name), ConsistentRead: true });
      return (await orBusy(client.send(get))).Item?.position?.S ?? null;
    },

    async set(name, value) {
      const item = { ...itemKey(PARTITION, name), position: { S: value } };
      await orBusy(client.send(new PutItemCommand({ TableName: table, Item: item })));
    },
  };
}
