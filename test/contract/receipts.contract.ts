import { describe, expect, it } from 'vitest';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Receipt } from '../../shared/model/receipt.ts';
import type { Receipts } from '../../shared/ports/receipts.ts';
import { unique } from './unique.ts';

export function receipt(id: string, org: string): Receipt {
  return {
    id,
    org,
    type: 'order',
    guid: 'A1B2C3D4-0001-4000-8000-00000000312A',
    fields: { ebpCode: '4401TEST01', ebcCode: '4401TEST02', orderNo: 'T2026110400001' },
    returnStatus: '120',
    returnTime: '20261104093003210',
    returnInfo: '逻辑校验通过',
  };
}

export function describeReceipts(name: string, make: () => Receipts): void {
  describe(name, () => {
    it('gives receipts oldest page first, to their enterprise only', async () => {
      const receipts = make();
      const org = unique('O');

      await receipts.append(org, 'p2', '2026-11-04T01:00:02.000Z', [receipt('c', org)]);
      await receipts.append(org, 'p1', '2026-11-04T01:00:01.000Z', [receipt('a', org), receipt('b', org)]);

      expect((await receipts.after(org, undefined, 10)).receipts).toEqual(
        ['a', 'b', 'c'].map((id) => receipt(id, org)),
      );
      expect(await receipts.after(unique('O'), undefined, 10)).toEqual({ receipts: [] });
    });

    it('goes on inside a page where the last answer ended', async () => {
      const receipts = make();
      const org = unique('O');
      await receipts.append(
        org,
        'p1',
        '2026-11-04T01:00:01.000Z',
        ['a', 'b', 'c'].map((id) => receipt(id, org)),
      );
      await receipts.append(
        org,
        'p2',
        '2026-11-04T01:00:02.000Z',
        ['d', 'e'].map((id) => receipt(id, org)),
      );

      const read: string[] = [];
      let cursor: string | undefined;
      for (let calls = 0; calls < 9; calls += 1) {
        const page = await receipts.after(org, cursor, 2);
        if (page.receipts.length === 0) break;
        read.push(...page.receipts.map(({ id }) => id));
        cursor = page.nextCursor;
      }

      expect(read).toEqual(['a', 'b', 'c', 'd', 'e']);
    });

    it('gives a cursor with the last receipt, under which later ones follow', async () => {
      const receipts = make();
      const org = unique('O');
      await receipts.append(org, 'p1', '2026-11-04T01:00:01.000Z', [receipt('a', org)]);
      const { nextCursor } = await receipts.after(org, undefined, 10);
      expect(await receipts.after(org, nextCursor, 10)).toEqual({ receipts: [] });

      await receipts.append(org, 'p2', '2026-11-04T01:00:02.000Z', [receipt('b', org)]);

      expect((await receipts.after(org, nextCursor, 10)).receipts.map(({ id }) => id)).toEqual(['b']);
    });

    it('files a page once, also when it is appended again later', async () => {
      const receipts = make();
      const org = unique('O');

      await receipts.append(org, 'p1', '2026-11-04T01:00:01.000Z', [receipt('a', org)]);
      await receipts.append(org, 'p1', '2026-11-04T01:00:01.000Z', [receipt('a', org)]);
      await receipts.append(org, 'p1', '2026-11-04T01:05:00.000Z', [receipt('a', org)]);

      expect((await receipts.after(org, undefined, 10)).receipts.map(({ id }) => id)).toEqual(['a']);
    });

    it('reads through many pages', async () => {
      const receipts = make();
      const org = unique('O');
      const ids = Array.from({ length: 60 }, (_, index) => `r${String(index).padStart(2, '0')}`);
      await Promise.all(ids.map((id) => receipts.append(org, id, '2026-11-04T01:00:01.000Z', [receipt(id, org)])));

      expect((await receipts.after(org, undefined, 100)).receipts.map(({ id }) => id)).toEqual(ids);
    });

    it('refuses a cursor that it did not give', async () => {
      await expect(make().after(unique('O'), 'nonsense', 5)).rejects.toBeInstanceOf(Refusal);
    });
  });
}
