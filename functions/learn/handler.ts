import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { s3LearntModels } from '../../shared/adapters/s3/s3-learnt-models.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3Results } from '../../shared/adapters/s3/s3-results.ts';
import { s3Selections } from '../../shared/adapters/s3/s3-selections.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { onSchedule } from '../../shared/edge/on-schedule.ts';
import { learn } from './learn.ts';

const store = {
  s3: new S3Client(),
  bucket: setting('rawBucket'),
  dynamodb: new DynamoDBClient(),
  table: setting('referenceTable'),
  clock: systemClock(clockOffset()),
};

const world = {
  results: s3Results(store),
  selections: s3Selections(store),
  models: s3LearntModels(store),
  references: s3References(store),
  clock: store.clock,
};

export const handler = onSchedule(z.object({}), () => learn(world));
