import { describe, expect, it } from 'vitest';
import type { Selections } from '../../shared/ports/selections.ts';
import { LOG_DAY, selectionRecord } from '../builders/logs.ts';

/** `make` gives an empty log each time, and another process on it; the same where the store is the process. */
export function describeSelections(name: string, make: () => Promise<readonly [Selections, Selections]>): void {
  describe(name, () => {
    const on = (day: string) => ({ day, entryNo: `${day.replaceAll('-', '')}080000000-0000000001` });

    it('reads what was appended to a day, the newest of each parcel, by entry number', async () => {
      const [selections, other] = await make();
      const [older, newer] = [selectionRecord(1, { rev: 1 }), selectionRecord(1, { rev: 3, lane: 'red' })];

      await selections.append([selectionRecord(2), newer]);
      await selections.append([older, selectionRecord(3, on('2026-11-03'))]);

      expect(await other.on(LOG_DAY)).toEqual([newer, selectionRecord(2)]);
      expect(await other.on('2026-11-03')).toEqual([selectionRecord(3, on('2026-11-03'))]);
      expect(await other.on('2026-11-01')).toEqual([]);
    });

    it('reads the same whatever came twice and in which order', async () => {
      const [one, sameOne] = await make();
      const [two, sameTwo] = await make();
      const records = [selectionRecord(1), selectionRecord(2, { rev: 2 }), selectionRecord(2), selectionRecord(3)];

      await one.append(records);
      for (const record of [...records, ...records].toReversed()) await two.append([record]);

      expect(await sameTwo.on(LOG_DAY)).toEqual(await sameOne.on(LOG_DAY));
      expect(await sameOne.on(LOG_DAY)).toHaveLength(3);
    });

    it('reads what comes later too, and nothing for nothing', async () => {
      const [selections, other] = await make();

      await selections.append([]);
      expect(await other.on(LOG_DAY)).toEqual([]);
      await selections.append([selectionRecord(1)]);
      expect(await other.on(LOG_DAY)).toEqual([selectionRecord(1)]);
      await selections.append([selectionRecord(2)]);

      expect(await other.on(LOG_DAY)).toEqual([selectionRecord(1), selectionRecord(2)]);
    });
  });
}
