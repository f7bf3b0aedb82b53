import { describe, expect, it } from 'vitest';
import type { Submissions } from '../../shared/ports/submissions.ts';

function submission(receivedAt: string, submissionId = '0d6f7c1e-5a55-4f8b-9f6e-6a3f2f8d1c00') {
  return {
    submissionId,
    org: '测试 org/1',
    contentType: 'application/xml',
    receivedAt,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  } as const;
}

/** `make` gives an empty store each time. */
export function describeSubmissions(name: string, make: () => Promise<Submissions>): void {
  describe(name, () => {
    it('gives back the very bytes and what is known of them', async () => {
      const submissions = await make();
      const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      const given = submission('2026-11-04T01:30:02.915Z');
      const key = 'raw/2026-11-04T01:30:02.915Z-0d6f7c1e-5a55-4f8b-9f6e-6a3f2f8d1c00';

      expect(await submissions.keep(given, bytes)).toEqual({ key, ...given });

      const kept = await submissions.read(key);
      expect(kept.submission).toEqual({ key, ...given });
      expect([...kept.bytes]).toEqual([...bytes]);
    });

    it('cannot read what was never kept', async () => {
      const submissions = await make();

      await expect(submissions.read('raw/2026-11-04T01:30:02.915Z-none')).rejects.toThrow();
    });

    it('lists keys after one and before an instant, oldest first', async () => {
      const submissions = await make();
      const instants = ['03', '01', '04', '02'].map((second) => `2026-11-04T01:00:${second}.000Z`);
      for (const instant of instants) await submissions.keep(submission(instant, 'id'), new Uint8Array([1]));
      const key = (second: string) => `raw/2026-11-04T01:00:${second}.000Z-id`;

      expect(await submissions.list('', '2026-11-04T01:00:04.000Z', 10)).toEqual(['01', '02', '03'].map(key));
      expect(await submissions.list(key('01'), '2026-11-05T00:00:00.000Z', 10)).toEqual(['02', '03', '04'].map(key));
      expect(await submissions.list('', '2026-11-05T00:00:00.000Z', 2)).toEqual(['01', '02'].map(key));
      expect(await submissions.list(key('04'), '2026-11-05T00:00:00.000Z', 10)).toEqual([]);
      expect(await submissions.list('', '2026-11-04T00:00:00.000Z', 10)).toEqual([]);
    });
  });
}
