import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoLists } from '../../shared/adapters/dynamodb/dynamo-lists.ts';
import { s3Results } from '../../shared/adapters/s3/s3-results.ts';
import { s3Selections } from '../../shared/adapters/s3/s3-selections.ts';
import { s3Tallies } from '../../shared/adapters/s3/s3-tallies.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { figures } from './figures.ts';

const s3 = new S3Client();
const clock = systemClock(clockOffset());
const bucket = setting('rawBucket');

const world = {
  selections: s3Selections({ s3, bucket, clock }),
  results: s3Results({ s3, bucket, clock }),
  lists: dynamoLists(new DynamoDBClient(), setting('deskTable')),
  tallies: s3Tallies(s3, bucket),
  clock,
};

export const handler = httpHandler('figures', figures(world));
