import { hash } from 'node:crypto';
import {
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { orBusy } from '../system/or-busy.ts';
import { objectBytes } from './object-bytes.ts';

const AT_ONCE = 16;
const HASH_LENGTH = 16;

export interface LogObjects {
  /** What was appended to a day at an instant (epoch ms); answers the key. The same again is the same object. */
  put(day: string, at: number, body: Uint8Array): Promise<string>;
  /** Keys after `start`, in their order, until the first that does not begin with `within`. */
  keys(start: string, within?: string): Promise<string[]>;
  /** A few at once, in no order. A key that is not there is a defect. */
  read(keys: readonly string[], take: (key: string, bytes: Uint8Array) => void): Promise<void>;
}

/** Objects `<prefix><day>/<epoch ms of appending>-<hash of the content>.jsonl.gz`: none ever changes under its key. */
export function logObjects(s3: S3Client, bucket: string, prefix: `${string}/`): LogObjects {
  return {
    async put(day, at, body) {
      const key = `${prefix}${day}/${at}-${hash('sha256', body, 'hex').slice(0, HASH_LENGTH)}.jsonl.gz`;
      await orBusy(s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body })));
      return key;
    },

    async keys(start, within = prefix) {
      const keys: string[] = [];
      let from: string | undefined = start;
      while (from !== undefined) {
        const { Contents = [], IsTruncated } = await page(from);
        const found = Contents.map(({ Key = '' }) => Key);
        const wanted = found.filter((key) => key.startsWith(within));
        keys.push(...wanted);
        from = IsTruncated && wanted.length === found.length ? found.at(-1) : undefined;
      }
      return keys;
    },

    async read(keys, take) {
      const queue = [...keys];
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
            const bytes = await objectBytes(s3, bucket, key);
            if (bytes === null) throw new Error(`the object ${key} is gone`);
            take(key, bytes);
          }
        }),
      );
    },
  };

  /** Always under the one prefix: a right to list is given for it alone. */
  function page(after: string): Promise<ListObjectsV2CommandOutput> {
    return orBusy(s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, StartAfter: after })));
  }
}
