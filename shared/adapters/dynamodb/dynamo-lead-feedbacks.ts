import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { Busy } from '../../faults/busy.ts';
import type { LeadFeedback } from '../../model/lead-feedback.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import type { LeadFeedbacks } from '../../ports/lead-feedbacks.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { orBusy } from '../system/or-busy.ts';
import { pause } from '../system/pause.ts';
import { withFeedback } from '../system/with-feedback.ts';
import { bytesOf, type Item, itemKey, numberOf, revisionBefore, textOf } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import { ifMet } from './if-met.ts';

const TRIES = 6;
const SORT = 'feedback';

/** The feedback of a lead as one item `pk` = `LEAD#<id>`, each write naming the revision that it saw. */
export function dynamoLeadFeedbacks(client: DynamoDBClient, table: string): LeadFeedbacks {
  return {
    async add(feedback) {
      const key = keyOf(feedback.leadId);
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        if (attempt > 0) await pause(attempt);
        const get = new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true });
        const { Item: item } = await orBusy(client.send(get));
        const { stands, all } = withFeedback(feedbackIn(item), feedback);
        if (all === null || (await put(key, numberOf(item, 'rev') + 1, all))) return stands;
      }
      throw new Busy('many officers speak of one lead at once');
    },

    async of(leadIds) {
      const items = await batchGet(client, table, [...new Set(leadIds)].map(keyOf), true);
      return new Map(items.map((item) => [textOf(item, TABLE_KEY.partition).slice(PREFIX.length), feedbackIn(item)]));
    },
  };

  async function put(key: Item, rev: number, all: readonly LeadFeedback[]): Promise<boolean> {
    const item = { ...key, rev: { N: String(rev) }, body: { B: squeezeText(JSON.stringify(all)) } };
    return (
      (await ifMet(client.send(new PutItemCommand({ TableName: table, Item: item, ...revisionBefore(rev) })))) !== null
    );
  }
}

const PREFIX = 'LEAD#';

function keyOf(leadId: string): Item {
  return itemKey(`${PREFIX}${leadId}`, SORT);
}

function feedbackIn(item: Item | undefined): LeadFeedback[] {
  return item ? JSON.parse(unsqueezeText(bytesOf(item, 'body'))) : [];
}
