import { type DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { ClueReport } from '../../model/clue-report.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import type { ClueReports } from '../../ports/clue-reports.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { orBusy } from '../system/or-busy.ts';
import { bytesOf, type Item, itemKey, textOf } from './attributes.ts';
import { ifMet } from './if-met.ts';

const ABSENT = `attribute_not_exists(${TABLE_KEY.partition})`;
const HOLDERS = 'REPORTERS';
/** After every instant. */
const END = '~';

/**
 * `REPORT#<holder>#<id>` decides once at what time a report was received; `REPORTS#<holder>`, `<at>#<id>` is its row; `REPORTERS`,
 * `<holder>` names the holder. A crash between them leaves a decision without a row; the same report again writes it where the decision says.
 */
export function dynamoClueReports(client: DynamoDBClient, table: string): ClueReports {
  return {
    async add(report) {
      await putNew(itemKey(HOLDERS, report.holder));
      const stands = { ...report, at: await decide(report) };
      const row = itemKey(`REPORTS#${stands.holder}`, `${stands.at}#${stands.id}`);
      await putNew({ ...row, report: { B: squeezeText(JSON.stringify(stands)) } });
      return stands;
    },

    async page(holder, limit, cursor) {
      const before = cursor === undefined ? END : readCursor(cursor).join('#');
      const query = new QueryCommand({
        TableName: table,
        KeyConditionExpression: `${TABLE_KEY.partition} = :pk AND ${TABLE_KEY.sort} < :before`,
        ExpressionAttributeValues: { ':pk': { S: `REPORTS#${holder}` }, ':before': { S: before } },
        ScanIndexForward: false,
        Limit: limit + 1,
        ConsistentRead: true,
      });
      const { Items = [] } = await orBusy(client.send(query));
      const reports = Items.slice(0, limit).map(reportIn);
      const last = Items.length > limit ? reports.at(-1) : undefined;
      return last ? { reports, nextCursor: writeCursor([last.at, last.id]) } : { reports };
    },

    async holders() {
      const holders: string[] = [];
      let from: Item | undefined;
      do {
        const query = new QueryCommand({
          TableName: table,
          KeyConditionExpression: `${TABLE_KEY.partition} = :pk`,
          ExpressionAttributeValues: { ':pk': { S: HOLDERS } },
          ExclusiveStartKey: from,
        });
        const { Items = [], LastEvaluatedKey } = await orBusy(client.send(query));
        holders.push(...Items.map((item) => textOf(item, TABLE_KEY.sort)));
        from = LastEvaluatedKey;
      } while (from);
      return holders;
    },
  };

  async function decide({ holder, id, at }: ClueReport): Promise<string> {
    const key = itemKey(`REPORT#${holder}#${id}`, 'receipt');
    if (await putNew({ ...key, at: { S: at } })) return at;
    const get = new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true });
    return textOf((await orBusy(client.send(get))).Item, 'at');
  }

  async function putNew(item: Item): Promise<boolean> {
    const put = new PutItemCommand({ TableName: table, Item: item, ConditionExpression: ABSENT });
    return (await ifMet(client.send(put))) !== null;
  }
}

function reportIn(item: Item): ClueReport {
  const report: ClueReport = JSON.parse(unsqueezeText(bytesOf(item, 'report')));
  return report;
}
