import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { dynamoRights } from '../../shared/adapters/dynamodb/dynamo-rights.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3RightsSnapshots } from '../../shared/adapters/s3/s3-rights-snapshots.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { onSchedule } from '../../shared/edge/on-schedule.ts';
import { compile } from './compile.ts';

const store = {
  s3: new S3Client(),
  bucket: setting('rawBucket'),
  dynamodb: new DynamoDBClient(),
  table: setting('referenceTable'),
  clock: systemClock(clockOffset()),
};

const world = {
  rights: dynamoRights(store.dynamodb, store.table),
  references: s3References(store),
  snapshots: s3RightsSnapshots(store),
  clock: store.clock,
};

export const handler = onSchedule(z.object({}), () => compile(world));
