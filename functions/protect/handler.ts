import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoDossiers } from '../../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoIpCases } from '../../shared/adapters/dynamodb/dynamo-ip-cases.ts';
import { dynamoRights } from '../../shared/adapters/dynamodb/dynamo-rights.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { eachMessage } from '../../shared/edge/each-message.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { readProtectionsMessage } from '../../shared/wire/queue/protections-message.ts';
import { protect } from './protect.ts';

const dynamodb = new DynamoDBClient();
const clock = systemClock(clockOffset());
const referenceTable = setting('referenceTable');

const world = {
  cases: dynamoIpCases(dynamodb, setting('deskTable')),
  dossiers: dynamoDossiers(dynamodb, setting('dossiersTable')),
  rights: dynamoRights(dynamodb, referenceTable),
  references: s3References({
    s3: new S3Client(),
    bucket: setting('rawBucket'),
    dynamodb,
    table: referenceTable,
    clock,
  }),
  outbox: sqsOutbox(new SQSClient(), { documents: setting('documentsQueue') }),
  clock,
};

export const handler = eachMessage(readProtectionsMessage, (tasks) => protect(world, tasks));
