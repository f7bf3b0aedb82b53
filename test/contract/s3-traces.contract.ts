import { ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { s3Traces } from '../../shared/adapters/s3/s3-traces.ts';
import { trace } from '../builders/trace.ts';

/** What only the log in S3 has: objects, merged or damaged. */
export function describeS3Traces(client: () => S3Client, newBucket: () => Promise<string>): void {
  describe('s3Traces', () => {
    const START = Date.parse('2026-11-07T00:00:00.000Z');
    const declared = { times: { declared: START / 1000 } };

    it('merges many old objects of a day into one, and leaves young ones and few', async () => {
      const bucket = await newBucket();
      const log = logAt(bucket);
      for (let n = 0; n < 30; n += 1) await log.at(START + n).append([trace(n, declared)]);

      await log.at(START).compact('2026-11-01', instant(START + 20));
      expect(await keys(bucket)).toHaveLength(30);
      await log.at(START).compact('2026-11-01', instant(START + 25));

      expect(await keys(bucket)).toHaveLength(6);
      expect(await logAt(bucket).at(START).since('2026-11-01')).toHaveLength(30);
    });

    it('reads the others when one object is damaged, tells of it and never merges it away', async () => {
      const bucket = await newBucket();
      const log = logAt(bucket);
      for (let n = 0; n < 25; n += 1) await log.at(START + n).append([trace(n, declared)]);
      const damaged = `traces/2026-11-07/${START}-damaged.jsonl.gz`;
      await client().send(new PutObjectCommand({ Bucket: bucket, Key: damaged, Body: 'not gzip' }));

      expect(await log.at(START).since('2026-11-01')).toHaveLength(25);
      await log.at(START).compact('2026-11-01', instant(START + 1000));

      expect(await keys(bucket)).toHaveLength(2);
      expect(await keys(bucket)).toContain(damaged);
      expect(await log.at(START).since('2026-11-01')).toHaveLength(25);
    });

    it('names an object by its day, its time and its content, so that the same batch again is the same object', async () => {
      const bucket = await newBucket();

      await logAt(bucket)
        .at(START)
        .append([trace(1, declared), trace(2, declared)]);
      await logAt(bucket)
        .at(START)
        .append([trace(2, declared), trace(1, declared)]);

      expect(await keys(bucket)).toEqual([
        expect.stringMatching(/^traces\/2026-11-07\/1794009600000-[0-9a-f]{16}\.jsonl\.gz$/),
      ]);
    });

    function logAt(bucket: string) {
      let now = START;
      const log = s3Traces({ s3: client(), bucket, clock: { now: () => instant(now) } });
      return {
        at(millis: number) {
          now = millis;
          return log;
        },
      };
    }

    async function keys(bucket: string): Promise<string[]> {
      const { Contents = [] } = await client().send(new ListObjectsV2Command({ Bucket: bucket }));
      return Contents.map(({ Key = '' }) => Key);
    }
  });
}

function instant(millis: number): string {
  return new Date(millis).toISOString();
}
