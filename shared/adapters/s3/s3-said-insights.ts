import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { Said } from '../../model/insight.ts';
import type { SaidInsights } from '../../ports/said-insights.ts';
import { orBusy } from '../system/or-busy.ts';

const PREFIX = 'lookback/';
const KEY = `${PREFIX}said.json.gz`;
const Content = z.array(z.tuple([z.string(), Said]));

/** One object: there is one look back at a time. */
export function s3SaidInsights(s3: S3Client, bucket: string): SaidInsights {
  return {
    async load() {
      const bytes = await stored();
      if (bytes === null) return new Map();
      const text = await promisify(gunzip)(bytes);
      return new Map(Content.parse(JSON.parse(text.toString())));
    },

    async save(said) {
      const body = await promisify(gzip)(JSON.stringify([...said]));
      await orBusy(s3.send(new PutObjectCommand({ Bucket: bucket, Key: KEY, Body: body })));
    },
  };

  /** Asked by a list first: without the right to list everything S3 answers 403 for an object that is not there. */
  async function stored(): Promise<Uint8Array | null> {
    const list = new ListObjectsV2Command({ Bucket: bucket, Prefix: PREFIX });
    const { Contents = [] } = await orBusy(s3.send(list));
    if (!Contents.some(({ Key }) => Key === KEY)) return null;
    const { Body } = await orBusy(s3.send(new GetObjectCommand({ Bucket: bucket, Key: KEY })));
    return Body ? await orBusy(Body.transformToByteArray()) : null;
  }
}
