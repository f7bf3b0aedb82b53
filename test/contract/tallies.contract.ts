import { describe, expect, it } from 'vitest';
import { tallyDay } from '../../shared/domain/figures/tally-day.ts';
import type { Tallies } from '../../shared/ports/tallies.ts';
import { resultRecord, selectionRecord } from '../builders/logs.ts';

const TALLIES = tallyDay(
  [selectionRecord(1, { reason: 'random' }), selectionRecord(2, { customsCode: '2200' })],
  [resultRecord(1, { outcome: 'discrepancy', minutes: 3, instructions: ['I1'], codes: ['ip-hit'] })],
);

export function describeTallies(name: string, make: () => Promise<Tallies>): void {
  describe(name, () => {
    it('gives back what was kept of a day, and nothing of another', async () => {
      const tallies = await make();

      await tallies.keep('2026-11-02', TALLIES);
      await tallies.keep('2026-11-02', TALLIES);
      await tallies.keep('2026-11-03', []);

      expect(await tallies.find('2026-11-02')).toEqual(TALLIES);
      expect(await tallies.find('2026-11-03')).toEqual([]);
      expect(await tallies.find('2026-11-01')).toBeNull();
    });
  });
}
