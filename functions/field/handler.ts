import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoDistricts } from '../../shared/adapters/dynamodb/dynamo-districts.ts';
import { dynamoDossiers } from '../../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoLists } from '../../shared/adapters/dynamodb/dynamo-lists.ts';
import { dynamoReplies } from '../../shared/adapters/dynamodb/dynamo-replies.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3Submissions } from '../../shared/adapters/s3/s3-submissions.ts';
import { sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { newId } from '../../shared/adapters/system/new-id.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { field } from './field.ts';

const dynamodb = new DynamoDBClient();
const clock = systemClock(clockOffset());
const deskTable = setting('deskTable');
const s3 = new S3Client();
const bucket = setting('rawBucket');

const world = {
  lists: dynamoLists(dynamodb, deskTable),
  dossiers: dynamoDossiers(dynamodb, setting('dossiersTable')),
  districts: dynamoDistricts(dynamodb, deskTable),
  references: s3References({ s3, bucket, dynamodb, table: setting('referenceTable'), clock }),
  submissions: s3Submissions(s3, bucket),
  outbox: sqsOutbox(new SQSClient(), {
    documents: setting('documentsQueue'),
    inspections: setting('inspectionsQueue'),
    notices: setting('noticesQueue'),
    traces: setting('tracesQueue'),
  }),
  clock,
  newId,
};

export const handler = httpHandler('field', field(world), dynamoReplies(dynamodb, deskTable, clock));
