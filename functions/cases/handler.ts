import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoDistricts } from '../../shared/adapters/dynamodb/dynamo-districts.ts';
import { dynamoDossiers } from '../../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoIpCases } from '../../shared/adapters/dynamodb/dynamo-ip-cases.ts';
import { dynamoReplies } from '../../shared/adapters/dynamodb/dynamo-replies.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { cases } from './cases.ts';

const dynamodb = new DynamoDBClient();
const clock = systemClock(clockOffset());
const deskTable = setting('deskTable');

const world = {
  cases: dynamoIpCases(dynamodb, deskTable),
  dossiers: dynamoDossiers(dynamodb, setting('dossiersTable')),
  districts: dynamoDistricts(dynamodb, deskTable),
  references: s3References({
    s3: new S3Client(),
    bucket: setting('rawBucket'),
    dynamodb,
    table: setting('referenceTable'),
    clock,
  }),
  outbox: sqsOutbox(new SQSClient(), { protections: setting('protectionsQueue') }),
  clock,
};

export const handler = httpHandler('cases', cases(world), dynamoReplies(dynamodb, deskTable, clock));
