import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoDrawKeys } from '../../shared/adapters/dynamodb/dynamo-draw-keys.ts';
import { dynamoLists } from '../../shared/adapters/dynamodb/dynamo-lists.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { nodeHashing } from '../../shared/adapters/system/node-hashing.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { eachMessage } from '../../shared/edge/each-message.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { readInspectionsMessage } from '../../shared/wire/queue/inspections-message.ts';
import { dispatch } from './dispatch.ts';

const dynamodb = new DynamoDBClient();
const clock = systemClock(clockOffset());
const table = setting('referenceTable');

const world = {
  ...nodeHashing,
  lists: dynamoLists(dynamodb, setting('deskTable')),
  keys: dynamoDrawKeys(dynamodb, table),
  references: s3References({ s3: new S3Client(), bucket: setting('rawBucket'), dynamodb, table, clock }),
  clock,
};

export const handler = eachMessage(readInspectionsMessage, (picks) => dispatch(world, picks));
