import { describe, expect, it } from 'vitest';
import type { DrawRounds } from '../../shared/ports/draw-rounds.ts';
import { round } from '../builders/published-draws.ts';

const AT = '2026-11-12T05:00:00.000Z';
const ASKED = round('2026-11-11');
const FROZEN = { at: AT, entries: 3, root: 'ab'.repeat(32), seedDay: '2026-11-14' };
const DRAWN = { at: AT, seed: '5e', chosen: [{ entryNo: '2', ebpCode: 'P', orderNo: 'O/2' }] };

/** @param make gives another view of the same rounds at each call. */
export function describeDrawRounds(name: string, make: () => Promise<() => DrawRounds>): void {
  describe(name, () => {
    it('has none before one was asked for', async () => {
      const rounds = (await make())();

      expect([await rounds.find(ASKED.id), await rounds.latest(10)]).toEqual([null, []]);
    });

    it('keeps the first asking', async () => {
      const view = await make();

      const first = await view().ask(ASKED);
      const second = await view().ask({ ...ASKED, askedAt: AT });

      expect(first).toEqual({ ...ASKED, frozen: null, drawn: null });
      expect([second, await view().find(ASKED.id)]).toEqual([first, first]);
    });

    it('keeps the first freeze with its population, in its order', async () => {
      const view = await make();
      const asked = await view().ask(ASKED);

      const first = await view().freeze(ASKED.id, FROZEN, ['1', '2', '10']);
      const second = await view().freeze(ASKED.id, { ...FROZEN, root: 'cd'.repeat(32) }, ['3']);

      expect(first).toEqual({ ...asked, frozen: FROZEN });
      expect(second).toEqual(first);
      expect(await view().population(asked)).toBeNull();
      expect(await view().population(first)).toEqual(['1', '2', '10']);
    });

    it('keeps an empty population', async () => {
      const rounds = (await make())();
      await rounds.ask(ASKED);

      expect(await rounds.population(await rounds.freeze(ASKED.id, { ...FROZEN, entries: 0 }, []))).toEqual([]);
    });

    it('keeps the first draw', async () => {
      const view = await make();
      await view().ask(ASKED);
      await view().freeze(ASKED.id, FROZEN, ['1', '2', '10']);

      const first = await view().draw(ASKED.id, DRAWN);
      const second = await view().draw(ASKED.id, { ...DRAWN, seed: 'ff' });

      expect(first).toEqual({ ...ASKED, frozen: FROZEN, drawn: DRAWN });
      expect([second, await view().find(ASKED.id)]).toEqual([first, first]);
    });

    it('takes no step of a round that nobody asked for', async () => {
      const rounds = (await make())();

      await expect(rounds.freeze('2026-11-12-none', FROZEN, [])).rejects.toThrow();
      await expect(rounds.draw('2026-11-12-none', DRAWN)).rejects.toThrow();
    });

    it('lists the newest first, before an id where one is given', async () => {
      const rounds = (await make())();
      for (const id of ['2026-11-12-b', '2026-11-13-a', '2026-11-12-a']) await rounds.ask({ ...ASKED, id });

      const ids = async (limit: number, before?: string) => (await rounds.latest(limit, before)).map(({ id }) => id);

      expect(await ids(2)).toEqual(['2026-11-13-a', '2026-11-12-b']);
      expect(await ids(10, '2026-11-12-b')).toEqual(['2026-11-12-a']);
    });
  });
}
