import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Waybills } from '../../ports/waybills.ts';
import { packWaybill, unpackWaybill } from '../../wire/table/waybill-codec.ts';
import { orBusy } from '../system/or-busy.ts';
import { bytesOf, itemKey, numberOf, revisionBefore } from './attributes.ts';
import { ifMet } from './if-met.ts';

/** Waybill files as items `pk` = `W#<carrier>#<number>`, `sk` = `waybill`, in the table of the dossiers. */
export function dynamoWaybills(client: DynamoDBClient, table: string): Waybills {
  return {
    async load(logisticsCode, logisticsNo, read) {
      const { Item: item } = await orBusy(
        client.send(
          new GetItemCommand({
            TableName: table,
            Key: keyOf(logisticsCode, logisticsNo),
            ConsistentRead: read === 'strong',
          }),
        ),
      );
      return item ? unpackWaybill({ logisticsCode, logisticsNo }, numberOf(item, 'rev'), bytesOf(item, 'body')) : null;
    },

    async save(file) {
      const item = {
        ...keyOf(file.logisticsCode, file.logisticsNo),
        rev: { N: String(file.rev) },
        body: { B: packWaybill(file) },
      };
      const put = new PutItemCommand({ TableName: table, Item: item, ...revisionBefore(file.rev) });
      return (await ifMet(client.send(put))) ? 'saved' : 'stale';
    },
  };
}

function keyOf(logisticsCode: string, logisticsNo: string) {
  return itemKey(`W#${logisticsCode}#${logisticsNo}`, 'waybill');
}
