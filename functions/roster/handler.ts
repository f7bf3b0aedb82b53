import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { dynamoDistricts } from '../../shared/adapters/dynamodb/dynamo-districts.ts';
import { dynamoDossiers } from '../../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoDrawKeys } from '../../shared/adapters/dynamodb/dynamo-draw-keys.ts';
import { dynamoLists } from '../../shared/adapters/dynamodb/dynamo-lists.ts';
import { dynamoShiftPlans } from '../../shared/adapters/dynamodb/dynamo-shift-plans.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3Selections } from '../../shared/adapters/s3/s3-selections.ts';
import { sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { nodeHashing } from '../../shared/adapters/system/node-hashing.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { onSchedule } from '../../shared/edge/on-schedule.ts';
import { roster } from './roster.ts';

const dynamodb = new DynamoDBClient();
const s3 = new S3Client();
const clock = systemClock(clockOffset());
const deskTable = setting('deskTable');
const bucket = setting('rawBucket');
const table = setting('referenceTable');

const turn = roster({
  ...nodeHashing,
  lists: dynamoLists(dynamodb, deskTable),
  keys: dynamoDrawKeys(dynamodb, table),
  references: s3References({ s3, bucket, dynamodb, table, clock }),
  districts: dynamoDistricts(dynamodb, deskTable),
  dossiers: dynamoDossiers(dynamodb, setting('dossiersTable')),
  selections: s3Selections({ s3, bucket, clock }),
  plans: dynamoShiftPlans(dynamodb, table, clock),
  outbox: sqsOutbox(new SQSClient(), { inspections: setting('inspectionsQueue'), notices: setting('noticesQueue') }),
  clock,
});

export const handler = onSchedule(z.unknown(), turn);
