import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoReplies } from '../../shared/adapters/dynamodb/dynamo-replies.ts';
import { dynamoRights } from '../../shared/adapters/dynamodb/dynamo-rights.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { rights } from './rights.ts';

const dynamodb = new DynamoDBClient();
const clock = systemClock(clockOffset());

const world = { rights: dynamoRights(dynamodb, setting('referenceTable')), clock };

export const handler = httpHandler('rights', rights(world), dynamoReplies(dynamodb, setting('deskTable'), clock));
