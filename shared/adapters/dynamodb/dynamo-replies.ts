import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { TABLE_KEY, TTL_ATTRIBUTE } from '../../names/tables.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Replies } from '../../ports/replies.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { orBusy } from '../system/or-busy.ts';
import { bytesOf, itemKey, numberOf, textOf } from './attributes.ts';
import { ifMet } from './if-met.ts';

const KEPT_SECONDS = 86_400;

/** Replies as items `pk` = `REPLY#<caller>`, `sk` = key. DynamoDB deletes expired items late, so reading looks at the time too. */
export function dynamoReplies(client: DynamoDBClient, table: string, clock: Clock): Replies {
  return {
    async find(caller, key) {
      const { Item: item } = await orBusy(
        client.send(new GetItemCommand({ TableName: table, Key: keyOf(caller, key), ConsistentRead: true })),
      );
      if (!item || numberOf(item, TTL_ATTRIBUTE) <= seconds(clock)) return null;
      const reply = {
        status: numberOf(item, 'httpStatus'),
        body: unsqueezeText(bytesOf(item, 'body')),
        contentType: textOf(item, 'contentType'),
      };
      return { requestDigest: textOf(item, 'requestDigest'), reply };
    },

    /** The first reply under a key stays until it expires. */
    async keep(caller, key, requestDigest, { status, body, contentType }) {
      const now = seconds(clock);
      const put = new PutItemCommand({
        TableName: table,
        Item: {
          ...keyOf(caller, key),
          requestDigest: { S: requestDigest },
          httpStatus: { N: String(status) },
          contentType: { S: contentType },
          body: { B: squeezeText(body) },
          [TTL_ATTRIBUTE]: { N: String(now + KEPT_SECONDS) },
        },
        ConditionExpression: `attribute_not_exists(${TABLE_KEY.partition}) OR #ttl <= :now`,
        ExpressionAttributeNames: { '#ttl': TTL_ATTRIBUTE },
        ExpressionAttributeValues: { ':now': { N: String(now) } },
      });
      await ifMet(client.send(put));
    },
  };
}

function keyOf(caller: string, key: string) {
  return itemKey(`REPLY#${caller}`, key);
}

function seconds(clock: Clock): number {
  return Math.floor(Date.parse(clock.now()) / 1000);
}
