import { describe, expect, it } from 'vitest';
import type { DrawDays } from '../../shared/ports/draw-days.ts';

const AT = '2026-11-10T04:00:00.000Z';
const DIGEST = 'ab'.repeat(32);

/** @param make gives another view of the same days at each call. */
export function describeDrawDays(name: string, make: () => Promise<() => DrawDays>): void {
  describe(name, () => {
    it('has nothing before a commitment', async () => {
      const days = (await make())();

      expect(await days.find('2026-11-11')).toBeNull();
      expect(await days.latest(10)).toEqual([]);
    });

    it('keeps the first commitment, whoever comes after', async () => {
      const view = await make();

      const first = await view().commit(commitment('2026-11-11', 'c1'));
      const second = await view().commit({
        ...commitment('2026-11-11', 'c2'),
        committedAt: '2026-11-10T05:00:00.000Z',
      });

      expect(first).toEqual({ ...commitment('2026-11-11', 'c1'), frozen: null, revealed: null });
      expect(second).toEqual(first);
      expect(await view().find('2026-11-11')).toEqual(first);
    });

    it('keeps the first freeze and its file', async () => {
      const view = await make();
      const committed = await view().commit(commitment('2026-11-11'));

      const first = await view().freeze('2026-11-11', frozen(DIGEST), [Uint8Array.of(1), Uint8Array.of(2)]);
      const second = await view().freeze('2026-11-11', frozen('cd'.repeat(32)), [Uint8Array.of(3), Uint8Array.of(4)]);

      expect(first).toEqual({ ...committed, frozen: frozen(DIGEST) });
      expect(second).toEqual(first);
      const parts = await Promise.all([0, 1, 2, 3].map((number) => view().part(first, number)));
      expect(parts.map((part) => part && [...part])).toEqual([null, [1], [2], null]);
    });

    it('has no file before the freeze', async () => {
      const days = (await make())();

      expect(await days.part(await days.commit(commitment('2026-11-11')), 1)).toBeNull();
    });

    it('keeps the first reveal', async () => {
      const view = await make();
      const committed = await view().commit(commitment('2026-11-11'));

      const first = await view().reveal('2026-11-11', '5e', AT);
      const second = await view().reveal('2026-11-11', 'ff', '2026-11-15T00:00:00.000Z');

      expect(first).toEqual({ ...committed, revealed: { key: '5e', at: AT } });
      expect(second).toEqual(first);
    });

    it('takes no step of a day that was never committed', async () => {
      const days = (await make())();

      await expect(days.freeze('2026-11-11', frozen(DIGEST), [Uint8Array.of(1), Uint8Array.of(2)])).rejects.toThrow();
      await expect(days.reveal('2026-11-11', '5e', AT)).rejects.toThrow();
      expect(await days.find('2026-11-11')).toBeNull();
    });

    it('lists the newest first, before a day where one is given', async () => {
      const days = (await make())();
      for (const day of ['2026-11-12', '2026-11-10', '2026-11-11']) await days.commit(commitment(day));

      const names = async (limit: number, before?: string) => (await days.latest(limit, before)).map(({ day }) => day);

      expect(await names(10)).toEqual(['2026-11-12', '2026-11-11', '2026-11-10']);
      expect(await names(2)).toEqual(['2026-11-12', '2026-11-11']);
      expect(await names(10, '2026-11-11')).toEqual(['2026-11-10']);
    });
  });
}

function commitment(day: string, digest = DIGEST) {
  return { day, commitment: digest, floor: '0.001000000000', committedAt: AT, frozenFrom: AT, revealedFrom: AT };
}

function frozen(sha256: string) {
  return { at: AT, entries: 2, root: sha256, sha256, parts: 2 };
}
