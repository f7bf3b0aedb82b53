import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { MinedLeads } from '../../model/lead.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Leads } from '../../ports/leads.ts';
import { orBusy } from '../system/or-busy.ts';
import { rechecked } from '../system/rechecked.ts';
import { objectBytes } from './object-bytes.ts';

const KEY = 'leads/mined.json.gz';
const RECHECK_MS = 60_000;
const NONE: MinedLeads = { asOf: '', from: '', leads: [], byRight: {} };

/** One object a window, read again once a minute at most. What cannot be read is a defect: an empty list would say that nothing was found. */
export function s3Leads(s3: S3Client, { bucket, clock }: { readonly bucket: string; readonly clock: Clock }): Leads {
  const inForce = rechecked(stored, { first: NONE, everyMs: RECHECK_MS, clock });

  return {
    current: inForce.current,

    async publish(mined) {
      const body = await promisify(gzip)(JSON.stringify(mined));
      await orBusy(s3.send(new PutObjectCommand({ Bucket: bucket, Key: KEY, Body: body })));
      inForce.hold(mined);
    },
  };

  async function stored(): Promise<MinedLeads> {
    const bytes = await objectBytes(s3, bucket, KEY);
    return bytes === null ? NONE : MinedLeads.parse(JSON.parse((await promisify(gunzip)(bytes)).toString()));
  }
}
