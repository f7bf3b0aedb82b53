import { S3Client } from '@aws-sdk/client-s3';
import { s3Results } from '../../shared/adapters/s3/s3-results.ts';
import { s3Selections } from '../../shared/adapters/s3/s3-selections.ts';
import { s3Traces } from '../../shared/adapters/s3/s3-traces.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { wholeBatch } from '../../shared/edge/whole-batch.ts';
import { readTracesMessage } from '../../shared/wire/queue/traces-message.ts';
import { archive } from './archive.ts';

const store = { s3: new S3Client(), bucket: setting('rawBucket'), clock: systemClock(clockOffset()) };

const world = { traces: s3Traces(store), selections: s3Selections(store), results: s3Results(store) };

export const handler = wholeBatch(readTracesMessage, (batch) => archive(world, batch));
