import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoLots } from '../../shared/adapters/dynamodb/dynamo-lots.ts';
import { dynamoReplies } from '../../shared/adapters/dynamodb/dynamo-replies.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { lots } from './lots.ts';

const dynamodb = new DynamoDBClient();
const clock = systemClock(clockOffset());
const deskTable = setting('deskTable');

const world = { lots: dynamoLots(dynamodb, deskTable), clock };

export const handler = httpHandler('lots', lots(world), dynamoReplies(dynamodb, deskTable, clock));
