import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoDistricts } from '../../shared/adapters/dynamodb/dynamo-districts.ts';
import { dynamoDossiers } from '../../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoReplies } from '../../shared/adapters/dynamodb/dynamo-replies.ts';
import { dynamoSessions } from '../../shared/adapters/dynamodb/dynamo-sessions.ts';
import { dynamoWaybills } from '../../shared/adapters/dynamodb/dynamo-waybills.ts';
import { s3Proofs } from '../../shared/adapters/s3/s3-proofs.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3Submissions } from '../../shared/adapters/s3/s3-submissions.ts';
import { sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { newId } from '../../shared/adapters/system/new-id.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { submit } from './submit.ts';

const dynamodb = new DynamoDBClient();
const s3 = new S3Client();
const clock = systemClock(clockOffset());
const dossiersTable = setting('dossiersTable');
const deskTable = setting('deskTable');
const bucket = setting('rawBucket');

const world = {
  submissions: s3Submissions(s3, bucket),
  dossiers: dynamoDossiers(dynamodb, dossiersTable),
  waybills: dynamoWaybills(dynamodb, dossiersTable),
  districts: dynamoDistricts(dynamodb, deskTable),
  sessions: dynamoSessions(dynamodb, deskTable),
  proofs: s3Proofs(s3, bucket),
  outbox: sqsOutbox(new SQSClient(), {
    documents: setting('documentsQueue'),
  }),
  references: s3References({ s3, bucket, dynamodb, table: setting('referenceTable'), clock }),
  clock,
  newId,
};

export const handler = httpHandler('submit', submit(world), dynamoReplies(dynamodb, deskTable, clock));
