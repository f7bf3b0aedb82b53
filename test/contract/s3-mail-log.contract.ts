import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it, vi } from 'vitest';
import { s3MailLog } from '../../shared/adapters/s3/s3-mail-log.ts';
import { mailTrace } from '../builders/mail.ts';

/** What only the log of mail in S3 has: objects, whole and damaged, and what a process holds of them. */
export function describeS3MailLog(client: () => S3Client, newBucket: () => Promise<string>): void {
  describe('s3MailLog', () => {
    const clock = { now: () => '2026-11-10T04:00:00.000Z' };
    const days = ['2026-11-08', '2026-11-09', '2026-11-10'];

    it('names an object by the day of clearing, and another for each day', async () => {
      const bucket = await newBucket();

      await s3MailLog({ s3: client(), bucket, clock }).append(days.map((day, n) => mailTrace(n, { day })));

      const { Contents = [] } = await client().send(new ListObjectsV2Command({ Bucket: bucket }));
      expect(Contents.map(({ Key = '' }) => Key.replace(/\/\d+-[0-9a-f]{16}\.jsonl\.gz$/, ''))).toEqual(
        days.map((day) => `mail/${day}`),
      );
    });

    it('reads the others when one object is damaged', async () => {
      const bucket = await newBucket();
      const log = s3MailLog({ s3: client(), bucket, clock });
      const damaged = { Bucket: bucket, Key: 'mail/2026-11-10/1-damaged.jsonl.gz', Body: 'not gzip' };
      await client().send(new PutObjectCommand(damaged));

      await log.append([mailTrace(1)]);

      expect(await log.since('2026-11-01')).toEqual([mailTrace(1)]);
    });

    it('reads no object twice, and forgets those of days that it is not asked for any more', async () => {
      const bucket = await newBucket();
      const s3 = client();
      const log = s3MailLog({ s3, bucket, clock });
      await log.append(days.map((day, n) => mailTrace(n, { day })));
      const sent = vi.spyOn(s3, 'send');
      const read = async (day: string) => {
        sent.mockClear();
        const found = await log.since(day);
        return [found.length, sent.mock.calls.filter(([command]) => command instanceof GetObjectCommand).length];
      };

      const steps = [
        await read('2026-11-08'),
        await read('2026-11-08'),
        await read('2026-11-10'),
        await read('2026-11-08'),
      ];
      sent.mockRestore();

      expect(steps).toEqual([
        [3, 3],
        [3, 0],
        [1, 0],
        [3, 2],
      ]);
    });
  });
}
