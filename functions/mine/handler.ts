import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { dynamoClueReports } from '../../shared/adapters/dynamodb/dynamo-clue-reports.ts';
import { dynamoIpCases } from '../../shared/adapters/dynamodb/dynamo-ip-cases.ts';
import { dynamoLeadFeedbacks } from '../../shared/adapters/dynamodb/dynamo-lead-feedbacks.ts';
import { dynamoRights } from '../../shared/adapters/dynamodb/dynamo-rights.ts';
import { s3Leads } from '../../shared/adapters/s3/s3-leads.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3Traces } from '../../shared/adapters/s3/s3-traces.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { onSchedule } from '../../shared/edge/on-schedule.ts';
import { mine } from './mine.ts';

const dynamodb = new DynamoDBClient();
const s3 = new S3Client();
const clock = systemClock(clockOffset());
const bucket = setting('rawBucket');
const deskTable = setting('deskTable');
const referenceTable = setting('referenceTable');

const world = {
  traces: s3Traces({ s3, bucket, clock }),
  leads: s3Leads(s3, { bucket, clock }),
  feedbacks: dynamoLeadFeedbacks(dynamodb, deskTable),
  reports: dynamoClueReports(dynamodb, deskTable),
  cases: dynamoIpCases(dynamodb, deskTable),
  rights: dynamoRights(dynamodb, referenceTable),
  references: s3References({ s3, bucket, dynamodb, table: referenceTable, clock }),
  clock,
};

export const handler = onSchedule(z.object({}), () => mine(world));
