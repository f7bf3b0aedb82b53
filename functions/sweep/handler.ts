import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { dynamoCursors } from '../../shared/adapters/dynamodb/dynamo-cursors.ts';
import { dynamoDossiers } from '../../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoWaybills } from '../../shared/adapters/dynamodb/dynamo-waybills.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3Submissions } from '../../shared/adapters/s3/s3-submissions.ts';
import { sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { onSchedule } from '../../shared/edge/on-schedule.ts';
import { sweep } from './sweep.ts';

const dynamodb = new DynamoDBClient();
const s3 = new S3Client();
const clock = systemClock(clockOffset());
const dossiersTable = setting('dossiersTable');
const bucket = setting('rawBucket');

const world = {
  submissions: s3Submissions(s3, bucket),
  dossiers: dynamoDossiers(dynamodb, dossiersTable),
  waybills: dynamoWaybills(dynamodb, dossiersTable),
  cursors: dynamoCursors(dynamodb, setting('deskTable')),
  outbox: sqsOutbox(new SQSClient(), {
    documents: setting('documentsQueue'),
    inspections: setting('inspectionsQueue'),
    notices: setting('noticesQueue'),
    pulls: setting('pullsQueue'),
  }),
  references: s3References({ s3, bucket, dynamodb, table: setting('referenceTable'), clock }),
  clock,
};

export const handler = onSchedule(z.object({ recover: z.boolean().default(false) }), (input) => sweep(world, input));
