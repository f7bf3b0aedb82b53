import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoRights } from '../../shared/adapters/dynamodb/dynamo-rights.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3RightsSnapshots } from '../../shared/adapters/s3/s3-rights-snapshots.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { publish } from './publish.ts';

const store = {
  s3: new S3Client(),
  bucket: setting('rawBucket'),
  dynamodb: new DynamoDBClient(),
  table: setting('referenceTable'),
  clock: systemClock(clockOffset()),
};

const world = {
  references: s3References(store),
  rights: dynamoRights(store.dynamodb, store.table),
  snapshots: s3RightsSnapshots(store),
};

export const handler = httpHandler('publish', publish(world));
