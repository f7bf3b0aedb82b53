import { hash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { s3DrawDays } from '../../shared/adapters/s3/s3-draw-days.ts';
import { setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { draws } from './draws.ts';

const world = {
  days: s3DrawDays({
    s3: new S3Client(),
    bucket: setting('rawBucket'),
    dynamodb: new DynamoDBClient(),
    table: setting('referenceTable'),
  }),
  sha256: (bytes: Uint8Array) => hash('sha256', bytes, 'buffer'),
};

export const handler = httpHandler('draws', draws(world));
