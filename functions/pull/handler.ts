import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoDossiers } from '../../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoSessions } from '../../shared/adapters/dynamodb/dynamo-sessions.ts';
import { fetchPlatforms } from '../../shared/adapters/http/fetch-platforms.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { newId } from '../../shared/adapters/system/new-id.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { eachMessage } from '../../shared/edge/each-message.ts';
import { clockOffset, loopbackPlatforms, setting } from '../../shared/edge/environment.ts';
import { readPullsMessage } from '../../shared/wire/queue/pulls-message.ts';
import { pull } from './pull.ts';

/** A platform that takes longer is asked again later. */
const TIMEOUT_MS = 10_000;

const dynamodb = new DynamoDBClient();
const clock = systemClock(clockOffset());

const world = {
  dossiers: dynamoDossiers(dynamodb, setting('dossiersTable')),
  sessions: dynamoSessions(dynamodb, setting('deskTable')),
  platforms: fetchPlatforms({ timeoutMs: TIMEOUT_MS, loopback: loopbackPlatforms() }),
  references: s3References({
    s3: new S3Client(),
    bucket: setting('rawBucket'),
    dynamodb,
    table: setting('referenceTable'),
    clock,
  }),
  outbox: sqsOutbox(new SQSClient(), { documents: setting('documentsQueue'), pulls: setting('pullsQueue') }),
  clock,
  newId,
};

export const handler = eachMessage(readPullsMessage, (tasks) => pull(world, tasks));
