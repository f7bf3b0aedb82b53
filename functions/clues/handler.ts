import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoClueReports } from '../../shared/adapters/dynamodb/dynamo-clue-reports.ts';
import { dynamoLeadFeedbacks } from '../../shared/adapters/dynamodb/dynamo-lead-feedbacks.ts';
import { dynamoReplies } from '../../shared/adapters/dynamodb/dynamo-replies.ts';
import { dynamoRights } from '../../shared/adapters/dynamodb/dynamo-rights.ts';
import { s3Leads } from '../../shared/adapters/s3/s3-leads.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { clues } from './clues.ts';

const dynamodb = new DynamoDBClient();
const s3 = new S3Client();
const clock = systemClock(clockOffset());
const bucket = setting('rawBucket');
const deskTable = setting('deskTable');
const referenceTable = setting('referenceTable');

const world = {
  leads: s3Leads(s3, { bucket, clock }),
  feedbacks: dynamoLeadFeedbacks(dynamodb, deskTable),
  reports: dynamoClueReports(dynamodb, deskTable),
  rights: dynamoRights(dynamodb, referenceTable),
  references: s3References({ s3, bucket, dynamodb, table: referenceTable, clock }),
  clock,
};

export const handler = httpHandler('clues', clues(world), dynamoReplies(dynamodb, deskTable, clock));
