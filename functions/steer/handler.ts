import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { dynamoCursors } from '../../shared/adapters/dynamodb/dynamo-cursors.ts';
import { dynamoInstructions } from '../../shared/adapters/dynamodb/dynamo-instructions.ts';
import { s3InstructionSets } from '../../shared/adapters/s3/s3-instruction-sets.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3Results } from '../../shared/adapters/s3/s3-results.ts';
import { s3Selections } from '../../shared/adapters/s3/s3-selections.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { onSchedule } from '../../shared/edge/on-schedule.ts';
import { steer } from './steer.ts';

const dynamodb = new DynamoDBClient();
const clock = systemClock(clockOffset());
const store = { s3: new S3Client(), bucket: setting('rawBucket'), dynamodb, table: setting('referenceTable'), clock };

const world = {
  instructions: dynamoInstructions(dynamodb, store.table),
  sets: s3InstructionSets(store),
  selections: s3Selections(store),
  results: s3Results(store),
  references: s3References(store),
  cursors: dynamoCursors(dynamodb, setting('deskTable')),
  clock,
};

export const handler = onSchedule(z.object({}), () => steer(world));
