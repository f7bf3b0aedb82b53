import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { s3KnownRings } from '../../shared/adapters/s3/s3-known-rings.ts';
import { s3MailLog } from '../../shared/adapters/s3/s3-mail-log.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3SaidInsights } from '../../shared/adapters/s3/s3-said-insights.ts';
import { s3Traces } from '../../shared/adapters/s3/s3-traces.ts';
import { sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { onSchedule } from '../../shared/edge/on-schedule.ts';
import { lookback } from './lookback.ts';

const s3 = new S3Client();
const clock = systemClock(clockOffset());
const bucket = setting('rawBucket');

const world = {
  traces: s3Traces({ s3, bucket, clock }),
  mailLog: s3MailLog({ s3, bucket, clock }),
  said: s3SaidInsights(s3, bucket),
  knownRings: s3KnownRings(s3, { bucket, clock }),
  outbox: sqsOutbox(new SQSClient(), { documents: setting('documentsQueue') }),
  references: s3References({ s3, bucket, dynamodb: new DynamoDBClient(), table: setting('referenceTable'), clock }),
  clock,
};

export const handler = onSchedule(z.object({}), () => lookback(world, { detail: 'grave' }));
