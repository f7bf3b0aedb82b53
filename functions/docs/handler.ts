import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoCursors } from '../../shared/adapters/dynamodb/dynamo-cursors.ts';
import { setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { docs } from './docs.ts';

const dynamodb = new DynamoDBClient();
const tables = [setting('dossiersTable'), setting('deskTable'), setting('referenceTable')];

export const handler = httpHandler('docs', docs({ tables: tables.map((table) => dynamoCursors(dynamodb, table)) }));
