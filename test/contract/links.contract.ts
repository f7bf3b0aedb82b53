import { describe, expect, it } from 'vitest';
import type { LinkSheet } from '../../shared/model/link-sheet.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Links } from '../../shared/ports/links.ts';
import { unique } from './unique.ts';

function linkSheet(changes: Partial<LinkSheet> = {}): LinkSheet {
  const parcel = parcelId({ ebpCode: '4401TEST01', orderNo: 'T2026110400001' });
  const neighbour = { token: 'AAAAAAAAAAAAAAAA', firstDay: 20_000, lastDay: 20_005, parcel };
  return {
    entity: { kind: 'phone', token: unique('token') },
    rev: 1,
    sketches: [{ kind: 'buyer', neighbours: [neighbour], isSample: false }],
    ...changes,
  };
}

export function describeLinks(name: string, make: () => Links): void {
  describe(name, () => {
    it('gives back what was saved, under kind and token', async () => {
      const links = make();
      const sheet = linkSheet();

      expect(await links.save(sheet)).toBe('saved');

      expect(await links.load([sheet.entity], 'strong')).toEqual([sheet]);
      expect(await links.load([{ ...sheet.entity, kind: 'buyer' }], 'strong')).toEqual([]);
    });

    it('loads many at once, each once, and leaves out what is not there', async () => {
      const links = make();
      const sheets = Array.from({ length: 5 }, () => linkSheet());
      await Promise.all(sheets.map((sheet) => links.save(sheet)));

      const entities = [...sheets, ...sheets].map(({ entity }) => entity);
      const loaded = await links.load([...entities, { kind: 'phone', token: unique('none') }], 'eventual');

      const byToken = (a: LinkSheet, b: LinkSheet) => (a.entity.token < b.entity.token ? -1 : 1);
      expect([...loaded].toSorted(byToken)).toEqual(sheets);
      expect(await links.load([], 'strong')).toEqual([]);
    });

    it('saves only on top of the revision before, and lets exactly one of many win', async () => {
      const links = make();
      const sheet = linkSheet();

      expect(await links.save({ ...sheet, rev: 2 })).toBe('stale');
      const answers = await Promise.all(Array.from({ length: 10 }, () => links.save(sheet)));

      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      expect(await links.save({ ...sheet, rev: 2 })).toBe('saved');
      expect(await links.save({ ...sheet, rev: 2 })).toBe('stale');
    });

    it('gives back what another saved since, when asked strongly', async () => {
      const links = make();
      const sheet = linkSheet({ entity: { kind: 'merchant', token: unique('M') } });
      await links.save(sheet);
      await links.load([sheet.entity], 'eventual');

      await links.save({ ...sheet, rev: 2, sketches: [] });

      expect(await links.load([sheet.entity], 'strong')).toEqual([{ ...sheet, rev: 2, sketches: [] }]);
    });
  });
}
