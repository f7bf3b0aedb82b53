import { Readable } from 'node:stream';
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Drops } from '../../ports/drops.ts';
import { orBusy } from '../system/or-busy.ts';

export function s3Drops(client: S3Client, bucket: string): Drops {
  return {
    async open(key) {
      const { Body } = await orBusy(client.send(new GetObjectCommand({ Bucket: bucket, Key: key })));
      if (!(Body instanceof Readable)) throw new Error(`the dropped file ${key} is no stream`);
      return Body;
    },
  };
}
