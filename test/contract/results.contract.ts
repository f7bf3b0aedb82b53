import { describe, expect, it } from 'vitest';
import type { Results } from '../../shared/ports/results.ts';
import { LOG_DAY, resultRecord } from '../builders/logs.ts';

/** `make` gives an empty log each time, and another process on it; the same where the store is the process. */
export function describeResults(name: string, make: () => Promise<readonly [Results, Results]>): void {
  describe(name, () => {
    it('reads one record a pick, in the order of reporting, by the day in China', async () => {
      const [results, other] = await make();
      const first = resultRecord(9, { at: '2026-11-01T16:00:00.000Z' });
      const before = resultRecord(8, { at: '2026-11-01T15:59:59.999Z' });

      await results.append([resultRecord(2), resultRecord(1), before]);
      await results.append([first, resultRecord(2)]);

      expect(await other.on(LOG_DAY)).toEqual([first, resultRecord(1), resultRecord(2)]);
      expect(await other.on('2026-11-01')).toEqual([before]);
      expect(await other.on('2026-11-04')).toEqual([]);
    });

    it('reads what comes later too, and nothing for nothing', async () => {
      const [results, other] = await make();

      await results.append([]);
      expect(await other.on(LOG_DAY)).toEqual([]);
      await results.append([resultRecord(1)]);
      await results.append([resultRecord(1)]);

      expect(await other.on(LOG_DAY)).toEqual([resultRecord(1)]);
    });
  });
}
