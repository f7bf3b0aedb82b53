import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { publish } from './publish.ts';

const references = s3References({
  s3: new S3Client(),
  bucket: setting('rawBucket'),
  dynamodb: new DynamoDBClient(),
  table: setting('referenceTable'),
  clock: systemClock(clockOffset()),
});

export const handler = httpHandler('publish', publish({ references }));
