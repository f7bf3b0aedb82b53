import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { dynamoDrawKeys } from '../../shared/adapters/dynamodb/dynamo-draw-keys.ts';
import { s3DrawDays } from '../../shared/adapters/s3/s3-draw-days.ts';
import { s3DrawRounds } from '../../shared/adapters/s3/s3-draw-rounds.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3Selections } from '../../shared/adapters/s3/s3-selections.ts';
import { nodeHashing } from '../../shared/adapters/system/node-hashing.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { onSchedule } from '../../shared/edge/on-schedule.ts';
import { reveal } from './reveal.ts';

const dynamodb = new DynamoDBClient();
const clock = systemClock(clockOffset());
const table = setting('referenceTable');
const store = { s3: new S3Client(), bucket: setting('rawBucket'), dynamodb, table, clock };

const world = {
  ...nodeHashing,
  keys: dynamoDrawKeys(dynamodb, table),
  days: s3DrawDays(store),
  rounds: s3DrawRounds(store),
  selections: s3Selections(store),
  references: s3References(store),
  clock,
};

export const handler = onSchedule(z.unknown(), () => reveal(world));
