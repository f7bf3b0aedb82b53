import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { ParcelId } from '../../model/parcel-key.ts';
import type { PaymentKey, Payments } from '../../ports/payments.ts';
import { orBusy } from '../system/or-busy.ts';
import { type Item, itemKey } from './attributes.ts';

/** Payment numbers as items `pk` = `P#<payCode>#<number>`, `sk` = `payment`, with the set of their parcels, in the table of the dossiers. */
export function dynamoPayments(client: DynamoDBClient, table: string): Payments {
  return {
    join: (payment, parcel) => change(payment, 'ADD', parcel),

    async leave(payment, parcel) {
      await change(payment, 'DELETE', parcel);
    },

    async members(payment) {
      const get = new GetItemCommand({ TableName: table, Key: keyOf(payment), ConsistentRead: true });
      return membersOf((await orBusy(client.send(get))).Item);
    },
  };

  async function change(payment: PaymentKey, verb: 'ADD' | 'DELETE', parcel: ParcelId) {
    const update = new UpdateItemCommand({
      TableName: table,
      Key: keyOf(payment),
      UpdateExpression: `${verb} parcels :parcel`,
      ExpressionAttributeValues: { ':parcel': { SS: [parcel] } },
      ReturnValues: 'ALL_NEW',
    });
    return membersOf((await orBusy(client.send(update))).Attributes);
  }
}

function keyOf({ payCode, payTransactionId }: PaymentKey): Item {
  return itemKey(`P#${payCode}#${payTransactionId}`, 'payment');
}

function membersOf(item: Item | undefined): readonly ParcelId[] {
  return (item?.parcels?.SS ?? []).toSorted() as ParcelId[]; // only `join` writes them
}
