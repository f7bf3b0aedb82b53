import { type DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { TABLE_KEY } from '../../names/tables.ts';
import type { Districts } from '../../ports/districts.ts';
import { orBusy } from '../system/or-busy.ts';
import { type Item, itemKey, textOf } from './attributes.ts';

const PARTITION = 'DISTRICTS';

/** Districts as items `pk` = `DISTRICTS`, `sk` = code. What this process noted it does not write again. */
export function dynamoDistricts(client: DynamoDBClient, table: string): Districts {
  const noted = new Set<string>();
  return {
    async note(customsCode) {
      if (noted.has(customsCode)) return;
      await orBusy(client.send(new PutItemCommand({ TableName: table, Item: itemKey(PARTITION, customsCode) })));
      noted.add(customsCode);
    },

    async all() {
      const codes: string[] = [];
      let from: Item | undefined;
      do {
        const query = new QueryCommand({
          TableName: table,
          KeyConditionExpression: `${TABLE_KEY.partition} = :pk`,
          ExpressionAttributeValues: { ':pk': { S: PARTITION } },
          ExclusiveStartKey: from,
        });
        const { Items = [], LastEvaluatedKey } = await orBusy(client.send(query));
        codes.push(...Items.map((item) => textOf(item, TABLE_KEY.sort)));
        from = LastEvaluatedKey;
      } while (from);
      return codes;
    },
  };
}
