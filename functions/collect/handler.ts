import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoDistricts } from '../../shared/adapters/dynamodb/dynamo-districts.ts';
import { s3Drops } from '../../shared/adapters/s3/s3-drops.ts';
import { s3Submissions } from '../../shared/adapters/s3/s3-submissions.ts';
import { sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { eachMessage } from '../../shared/edge/each-message.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { readDropsMessage } from '../../shared/wire/queue/drops-message.ts';
import { collect } from './collect.ts';

const s3 = new S3Client();

const world = {
  drops: s3Drops(s3, setting('dropsBucket')),
  submissions: s3Submissions(s3, setting('rawBucket')),
  districts: dynamoDistricts(new DynamoDBClient(), setting('deskTable')),
  outbox: sqsOutbox(new SQSClient(), {
    documents: setting('documentsQueue'),
  }),
  clock: systemClock(clockOffset()),
};

export const handler = eachMessage(readDropsMessage, (keys) => collect(world, keys));
