import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { DayTally } from '../../model/day-tally.ts';
import type { Tallies } from '../../ports/tallies.ts';
import { orBusy } from '../system/or-busy.ts';
import { objectBytes } from './object-bytes.ts';

/** Of the form of a tally: one of another form is counted anew from the logs. */
const FORM = '1';
const Kept = z.array(DayTally);

/** An object a day, `figures/<form>/<day>.json.gz`. What cannot be read fails: a day without tallies would look like a day without parcels. */
export function s3Tallies(s3: S3Client, bucket: string): Tallies {
  const keyOf = (day: string) => `figures/${FORM}/${day}.json.gz`;
  return {
    async find(day) {
      const bytes = await objectBytes(s3, bucket, keyOf(day));
      return bytes === null ? null : Kept.parse(JSON.parse((await promisify(gunzip)(bytes)).toString()));
    },

    async keep(day, tallies) {
      const body = await promisify(gzip)(JSON.stringify(tallies));
      await orBusy(s3.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(day), Body: body })));
    },
  };
}
