import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { s3DrawDays } from '../../shared/adapters/s3/s3-draw-days.ts';
import { s3DrawRounds } from '../../shared/adapters/s3/s3-draw-rounds.ts';
import { nodeHashing } from '../../shared/adapters/system/node-hashing.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { draws } from './draws.ts';

const store = {
  s3: new S3Client(),
  bucket: setting('rawBucket'),
  dynamodb: new DynamoDBClient(),
  table: setting('referenceTable'),
};

const world = {
  days: s3DrawDays(store),
  rounds: s3DrawRounds(store),
  clock: systemClock(clockOffset()),
  sha256: nodeHashing.sha256,
};

export const handler = httpHandler('draws', draws(world));
