import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { LotSeries } from '../../model/lot.ts';
import type { Lots } from '../../ports/lots.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { orBusy } from '../system/or-busy.ts';
import { bytesOf, itemKey, numberOf, revisionBefore } from './attributes.ts';
import { ifMet } from './if-met.ts';

/** A series as one item `LOTS#<merchant>` / `<hs>`; a hundred lots in it squeeze to a few kilobytes. */
export function dynamoLots(client: DynamoDBClient, table: string): Lots {
  const keyOf = (merchant: string, hs: string) => itemKey(`LOTS#${merchant}`, hs);
  return {
    async find(merchant, hs) {
      const get = new GetItemCommand({ TableName: table, Key: keyOf(merchant, hs), ConsistentRead: true });
      const { Item: item } = await orBusy(client.send(get));
      if (item === undefined) return null;
      const series = LotSeries.parse(JSON.parse(unsqueezeText(bytesOf(item, 'body'))));
      return { series, rev: numberOf(item, 'rev') };
    },

    async save(series, over) {
      const rev = over + 1;
      const body = { B: squeezeText(JSON.stringify(series)) };
      const item = { ...keyOf(series.merchant, series.hs), rev: { N: String(rev) }, body };
      const put = new PutItemCommand({ TableName: table, Item: item, ...revisionBefore(rev) });
      return (await ifMet(client.send(put))) !== null;
    },
  };
}
