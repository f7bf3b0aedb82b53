import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { dynamoCursors } from '../../shared/adapters/dynamodb/dynamo-cursors.ts';
import { dynamoIpCases } from '../../shared/adapters/dynamodb/dynamo-ip-cases.ts';
import { sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { onSchedule } from '../../shared/edge/on-schedule.ts';
import { deadlines } from './deadlines.ts';

const dynamodb = new DynamoDBClient();
const table = setting('deskTable');

const world = {
  cases: dynamoIpCases(dynamodb, table),
  cursors: dynamoCursors(dynamodb, table),
  outbox: sqsOutbox(new SQSClient(), { protections: setting('protectionsQueue') }),
  clock: systemClock(clockOffset()),
};

export const handler = onSchedule(z.unknown(), () => deadlines(world));
