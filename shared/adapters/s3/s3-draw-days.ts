import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { DrawDay } from '../../model/draw-day.ts';
import type { DrawDays } from '../../ports/draw-days.ts';
import { type SteppedStore, steppedItems } from '../dynamodb/stepped-items.ts';
import { orBusy } from '../system/or-busy.ts';
import { objectBytes } from './object-bytes.ts';

const PARTITION = 'DRAW-DAYS';
const DIGEST_LENGTH = 16;

export interface DrawStore extends SteppedStore {
  readonly s3: S3Client;
  readonly bucket: string;
}

/**
 * An item a day in the Reference table; parts of a population as objects `draws/<day>/<digest of the file>/<part>.jsonl.gz`, written
 * before the item names them. Two runs that freeze at once write two files, and the item keeps to one.
 */
export function s3DrawDays(store: DrawStore): DrawDays {
  const { s3, bucket } = store;
  const { find, latest, begin, step } = steppedItems(store, PARTITION, {
    schema: DrawDay,
    steps: ['frozen', 'revealed'],
  });

  return {
    find,
    latest,
    commit: (day) => begin(day.day, day),

    async freeze(day, frozen, parts) {
      for (const [at, part] of parts.entries()) {
        const object = { Bucket: bucket, Key: keyOf(day, frozen.sha256, at + 1), ContentType: 'application/gzip' };
        await orBusy(s3.send(new PutObjectCommand({ ...object, Body: part })));
      }
      return step(day, 'frozen', frozen);
    },

    reveal: (day, key, at) => step(day, 'revealed', { at, key }),

    async part({ day, frozen }, number) {
      return frozen === null ? null : objectBytes(s3, bucket, keyOf(day, frozen.sha256, number));
    },
  };
}

function keyOf(day: string, sha256: string, part: number): string {
  return `draws/${day}/${sha256.slice(0, DIGEST_LENGTH)}/${part}.jsonl.gz`;
}
