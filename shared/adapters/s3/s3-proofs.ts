import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Proofs } from '../../ports/proofs.ts';
import { orBusy } from '../system/or-busy.ts';

const PREFIX = 'raw-payments/';

/** Evidence as objects `raw-payments/<name>` of the raw bucket, whose lock keeps them for the audit period. */
export function s3Proofs(client: S3Client, bucket: string): Proofs {
  return {
    async keep(name, bytes) {
      const key = `${PREFIX}${name}`;
      const put = { Bucket: bucket, Key: key, Body: bytes, ContentType: 'application/octet-stream' };
      await orBusy(client.send(new PutObjectCommand(put)));
      return key;
    },

    async read(key) {
      const { Body } = await orBusy(client.send(new GetObjectCommand({ Bucket: bucket, Key: key })));
      if (!Body) throw new Error(`the proof ${key} has no content`);
      return orBusy(Body.transformToByteArray());
    },
  };
}
