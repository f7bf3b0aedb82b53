import { ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { logObjects } from '../../shared/adapters/s3/log-objects.ts';
import { s3Selections } from '../../shared/adapters/s3/s3-selections.ts';
import { LOG_DAY, selectionRecord } from '../builders/logs.ts';

/** What only a log in S3 has: objects, whole and damaged. */
export function describeS3DayLog(client: () => S3Client, newBucket: () => Promise<string>): void {
  describe('s3DayLog', () => {
    const NOW = '2026-11-03T00:00:00.000Z';
    const logAt = (bucket: string) => s3Selections({ s3: client(), bucket, clock: { now: () => NOW } });

    it('names an object by its day, its time and its content, so that the same batch again is the same object', async () => {
      const bucket = await newBucket();

      await logAt(bucket).append([selectionRecord(1), selectionRecord(2)]);
      await logAt(bucket).append([selectionRecord(2), selectionRecord(1)]);

      const { Contents = [] } = await client().send(new ListObjectsV2Command({ Bucket: bucket }));
      expect(Contents.map(({ Key }) => Key)).toEqual([
        expect.stringMatching(/^selections\/2026-11-02\/1793664000000-[0-9a-f]{16}\.jsonl\.gz$/),
      ]);
    });

    it('reads the others when one object is damaged, and no object of another day', async () => {
      const bucket = await newBucket();
      const log = logAt(bucket);
      const keys = ['2026-11-01', LOG_DAY, '2026-11-03'].map((day) => `selections/${day}/1-damaged.jsonl.gz`);
      for (const Key of keys) await client().send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'not gzip' }));

      await log.append([selectionRecord(1)]);

      expect(await log.on(LOG_DAY)).toEqual([selectionRecord(1)]);
      expect(await log.on('2026-11-03')).toEqual([]);
    });

    it('reads no less for an object that it cannot have, but fails', async () => {
      const objects = logObjects(client(), await newBucket(), 'selections/');

      await expect(objects.read([`selections/${LOG_DAY}/1-gone.jsonl.gz`], () => {})).rejects.toThrow('is gone');
    });

    it('holds the last days that it read and no more, and reads a former one again', async () => {
      const bucket = await newBucket();
      const log = logAt(bucket);
      const days = ['2026-11-01', LOG_DAY, '2026-11-03', '2026-11-04'];
      for (const day of days) await log.append([selectionRecord(1, { day })]);

      for (const day of [...days, ...days]) expect(await log.on(day)).toEqual([selectionRecord(1, { day })]);
    });
  });
}
