import { describe, expect, it } from 'vitest';
import type { MailLog } from '../../shared/ports/mail-log.ts';
import { mailTrace, tracedMail } from '../builders/mail.ts';

/** `make` gives an empty log each time, and another process on it; the same where the store is the process. */
export function describeMailLog(name: string, make: () => Promise<readonly [MailLog, MailLog]>): void {
  describe(name, () => {
    it('reads one trace an item, by item, from a day on', async () => {
      const [log, other] = await make();
      const [before, first, later] = ['2026-11-09', '2026-11-10', '2026-11-30'].map((day, n) => mailTrace(n, { day }));
      if (before === undefined || first === undefined || later === undefined) throw new Error('three days were made');

      await log.append([later, before]);
      await log.append([first]);

      expect(await other.since('2026-11-10')).toEqual([first, later]);
      expect(await other.since('2026-11-09')).toEqual([before, first, later]);
      expect(await other.since('2026-12-01')).toEqual([]);
    });

    it('takes the same again for nothing new, and the newest of what was corrected', async () => {
      const [log, other] = await make();
      const corrected = mailTrace(1, { handedAt: '2026-11-11T04:00:00.000Z', goods: [tracedMail(3)] });

      await log.append([mailTrace(1)]);
      await log.append([mailTrace(1)]);
      expect(await other.since('2026-11-01')).toEqual([mailTrace(1)]);
      await log.append([corrected]);
      await log.append([mailTrace(1)]);

      expect(await other.since('2026-11-01')).toEqual([corrected]);
      expect(await log.since('2026-11-01')).toEqual([corrected]);
    });

    it('finds a correction of the day too', async () => {
      const [log, other] = await make();
      const moved = mailTrace(1, { day: '2026-11-12', handedAt: '2026-11-13T04:00:00.000Z' });

      await log.append([mailTrace(1)]);
      await log.append([moved]);

      expect(await other.since('2026-11-01')).toEqual([moved]);
    });

    it('reads nothing of nothing', async () => {
      const [log, other] = await make();

      await log.append([]);

      expect(await other.since('2026-11-01')).toEqual([]);
    });
  });
}
