import { describe, expect, it } from 'vitest';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { ClueReport } from '../../shared/model/clue-report.ts';
import type { ClueReports } from '../../shared/ports/clue-reports.ts';
import { deathsAt } from './dying-client.ts';
import { unique } from './unique.ts';

function report(holder: string, id: string, at = '2026-11-05T01:00:00.000Z'): ClueReport {
  return { id, holder, recordNo: 'T2026-TEST01', merchant: '3104W60001', text: '售假', at };
}

const LATER = '2026-11-06T01:00:00.000Z';

export function describeClueReports(name: string, make: () => ClueReports): void {
  describe(name, () => {
    it('gives the reports of a holder alone, newest first', async () => {
      const [reports, holder, other] = [make(), unique('H'), unique('H')];

      await reports.add(report(holder, 'a'));
      await reports.add(report(holder, 'b', LATER));
      await reports.add(report(other, 'a', LATER));

      expect(await reports.page(holder, 10, undefined)).toEqual({
        reports: [report(holder, 'b', LATER), report(holder, 'a')],
      });
      expect(await reports.page(unique('H'), 10, undefined)).toEqual({ reports: [] });
    });

    it('keeps the same report once, as it was received first', async () => {
      const [reports, holder] = [make(), unique('H')];
      await reports.add(report(holder, 'a'));

      expect(await reports.add(report(holder, 'a', LATER))).toEqual(report(holder, 'a'));

      expect((await reports.page(holder, 10, undefined)).reports).toEqual([report(holder, 'a')]);
    });

    it('goes on where a page ended, also in the reports of another holder', async () => {
      const [reports, holder, other] = [make(), unique('H'), unique('H')];
      for (const id of ['a', 'b', 'c']) await reports.add(report(holder, id));
      for (const id of ['a2', 'b2']) await reports.add(report(other, id));

      const first = await reports.page(holder, 2, undefined);

      expect(first.reports.map(({ id }) => id)).toEqual(['c', 'b']);
      expect((await reports.page(holder, 2, first.nextCursor)).reports.map(({ id }) => id)).toEqual(['a']);
      expect((await reports.page(other, 2, first.nextCursor)).reports.map(({ id }) => id)).toEqual(['a2']);
    });

    it('gives no cursor with the last page', async () => {
      const [reports, holder] = [make(), unique('H')];
      for (const id of ['a', 'b']) await reports.add(report(holder, id));

      expect(await reports.page(holder, 2, undefined)).not.toHaveProperty('nextCursor');
    });

    it('names every holder once, sorted', async () => {
      const [reports, first, second] = [make(), unique('H'), unique('H')];
      for (const holder of [second, first, second]) await reports.add(report(holder, holder));

      const holders = (await reports.holders()).filter((holder) => [first, second].includes(holder));

      expect(holders).toEqual([first, second]);
    });

    it('refuses a cursor that it did not give', async () => {
      await expect(make().page(unique('H'), 5, 'nonsense')).rejects.toBeInstanceOf(Refusal);
    });
  });
}

export function describeClueReportsCrash(
  name: string,
  make: () => ClueReports,
  dying: (write: number, when: 'before' | 'after') => ClueReports,
): void {
  describe(name, () => {
    it.each(deathsAt(3))(
      'keeps the report once when write %i dies %s it is done and it is sent again',
      async (write, when) => {
        const holder = unique('H');
        await expect(dying(write, when).add(report(holder, 'a'))).rejects.toThrow('died');

        const stands = await make().add(report(holder, 'a', LATER));

        expect((await make().page(holder, 10, undefined)).reports).toEqual([stands]);
        expect(await make().holders()).toContain(holder);
      },
    );
  });
}
