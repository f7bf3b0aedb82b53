import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { RingMarks } from '../../model/ring-mark.ts';
import type { Clock } from '../../ports/clock.ts';
import type { KnownRings } from '../../ports/known-rings.ts';
import { log } from '../../wire/log/log-line.ts';
import { orBusy } from '../system/or-busy.ts';
import { rechecked } from '../system/rechecked.ts';
import { objectBytes } from './object-bytes.ts';

const KEY = 'known-rings/marks.json.gz';
const RECHECK_MS = 60_000;
const NONE: RingMarks = { asOf: '', marks: [] };

/** One small object, read again once a minute at most. What cannot be read leaves what was read before. */
export function s3KnownRings(
  s3: S3Client,
  { bucket, clock }: { readonly bucket: string; readonly clock: Clock },
): KnownRings {
  const inForce = rechecked(check, { first: NONE, everyMs: RECHECK_MS, clock });

  return {
    current: inForce.current,

    async publish(marks) {
      const body = await promisify(gzip)(JSON.stringify(marks));
      await orBusy(s3.send(new PutObjectCommand({ Bucket: bucket, Key: KEY, Body: body })));
      inForce.hold(marks);
    },
  };

  async function check(held: RingMarks): Promise<RingMarks> {
    try {
      return await stored();
    } catch (error) {
      log('known-rings-unreadable', { errorName: error instanceof Error ? error.name : 'unknown' });
      return held;
    }
  }

  async function stored(): Promise<RingMarks> {
    const bytes = await objectBytes(s3, bucket, KEY);
    return bytes === null ? NONE : RingMarks.parse(JSON.parse((await promisify(gunzip)(bytes)).toString()));
  }
}
