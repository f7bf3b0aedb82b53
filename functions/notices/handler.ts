import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoReceipts } from '../../shared/adapters/dynamodb/dynamo-receipts.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { wholeBatch } from '../../shared/edge/whole-batch.ts';
import { readNoticesMessage } from '../../shared/wire/queue/notices-message.ts';
import { notices } from './notices.ts';

const world = {
  receipts: dynamoReceipts(new DynamoDBClient(), setting('deskTable')),
  clock: systemClock(clockOffset()),
};

export const handler = wholeBatch(readNoticesMessage, (batch) => notices(world, batch));
