import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { ParcelId } from '../../model/parcel-key.ts';
import { TABLE_KEY, TTL_ATTRIBUTE } from '../../names/tables.ts';
import type { Session, Sessions } from '../../ports/sessions.ts';
import { orBusy } from '../system/or-busy.ts';
import { type Item, itemKey, textOf } from './attributes.ts';
import { ifMet } from './if-met.ts';

/** Long enough for a platform that uploads weeks late. */
const KEPT_SECONDS = 90 * 86_400;

/** Sessions as items `pk` = `SESSION#<sessionId>`, `sk` = `session`. */
export function dynamoSessions(client: DynamoDBClient, table: string): Sessions {
  return {
    async open(session) {
      const Item = itemOf({ ...session, answer: null, done: false });
      const ConditionExpression = `attribute_not_exists(${TABLE_KEY.partition})`;
      await ifMet(client.send(new PutItemCommand({ TableName: table, Item, ConditionExpression })));
    },

    async find(sessionId) {
      const { Item: item } = await orBusy(
        client.send(new GetItemCommand({ TableName: table, Key: keyOf(sessionId), ConsistentRead: true })),
      );
      return item ? sessionOf(sessionId, item) : null;
    },

    async claim(session, sha256) {
      const written = await put({ ...session, answer: sha256, done: false }, sha256);
      return written ? 'claimed' : 'taken';
    },

    async finish(session, sha256) {
      await put({ ...session, answer: sha256, done: true }, sha256);
    },
  };

  async function put(session: Session, sha256: string): Promise<boolean> {
    const command = new PutItemCommand({
      TableName: table,
      Item: itemOf(session),
      ConditionExpression: `attribute_exists(${TABLE_KEY.partition}) AND attribute_not_exists(done) AND (attribute_not_exists(answer) OR answer = :answer)`,
      ExpressionAttributeValues: { ':answer': { S: sha256 } },
    });
    return (await ifMet(client.send(command))) !== null;
  }
}

function keyOf(sessionId: string): Item {
  return itemKey(`SESSION#${sessionId}`, 'session');
}

function itemOf({ sessionId, parcel, openedAt, answer, done }: Session): Item {
  return {
    ...keyOf(sessionId),
    parcel: { S: parcel },
    openedAt: { S: openedAt },
    ...(answer === null ? {} : { answer: { S: answer } }),
    ...(done ? { done: { S: openedAt } } : {}),
    [TTL_ATTRIBUTE]: { N: String(Math.floor(Date.parse(openedAt) / 1000) + KEPT_SECONDS) },
  };
}

function sessionOf(sessionId: string, item: Item): Session {
  return {
    sessionId,
    parcel: textOf(item, 'parcel') as ParcelId, // written by `open`
    openedAt: textOf(item, 'openedAt'),
    answer: item.answer?.S ?? null,
    done: item.done !== undefined,
  };
}
