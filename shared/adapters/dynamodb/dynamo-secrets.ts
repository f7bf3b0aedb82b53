import { randomBytes } from 'node:crypto';
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { TABLE_KEY } from '../../names/tables.ts';
import { orBusy } from '../system/or-busy.ts';
import { itemKey } from './attributes.ts';
import { ifMet } from './if-met.ts';

const SECRET_BYTES = 32;

/** The 32 random bytes kept under the name; who comes first makes them, everyone after reads the same. */
export async function loadSecret(client: DynamoDBClient, table: string, name: string): Promise<Uint8Array> {
  const kept = await findSecret(client, table, name);
  if (kept) return kept;
  const made = randomBytes(SECRET_BYTES);
  const put = new PutItemCommand({
    TableName: table,
    Item: { ...itemKey('SECRET', name), secret: { B: made } },
    ConditionExpression: `attribute_not_exists(${TABLE_KEY.partition})`,
  });
  if (await ifMet(client.send(put))) return made;
  const theirs = await findSecret(client, table, name);
  if (!theirs) throw new Error(`the secret ${name} was made by another and is not there`);
  return theirs;
}

/** The bytes kept under the name; null while nobody has made them. Needs no right to write. */
export async function findSecret(client: DynamoDBClient, table: string, name: string): Promise<Uint8Array | null> {
  const get = new GetItemCommand({ TableName: table, Key: itemKey('SECRET', name), ConsistentRead: true });
  return (await orBusy(client.send(get))).Item?.secret?.B ?? null;
}
