import { describe, expect, it } from 'vitest';
import { newSeries, withLot } from '../../shared/domain/lots/lot-series.ts';
import type { Lots } from '../../shared/ports/lots.ts';
import { unique } from './unique.ts';

const HS = '6404110000';
const LOT = { reference: 'B1', customsCode: '3105', size: 1000, level: 'II' } as const;

export function describeLots(name: string, make: () => Lots): void {
  describe(name, () => {
    it('keeps a series under its merchant and tariff number', async () => {
      const lots = make();
      const merchant = unique('M');
      const series = withLot(newSeries(merchant, HS, '1.0'), LOT, '查验员甲', '2026-11-02T04:00:00.000Z');
      expect(await lots.find(merchant, HS)).toBeNull();

      expect(await lots.save(series, 0)).toBe(true);

      expect(await lots.find(merchant, HS)).toEqual({ series, rev: 1 });
      expect(await lots.find(merchant, '6404190000')).toBeNull();
    });

    it('writes only over the revision that was read', async () => {
      const lots = make();
      const first = newSeries(unique('M'), HS, '1.0');
      const second = { ...first, opened: 2 };
      await lots.save(first, 0);

      expect(await lots.save(second, 0)).toBe(false);
      expect(await lots.save(second, 1)).toBe(true);
      expect(await lots.save(first, 1)).toBe(false);

      expect(await lots.find(first.merchant, HS)).toEqual({ series: second, rev: 2 });
    });
  });
}
