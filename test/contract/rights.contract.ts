import { describe, expect, it } from 'vitest';
import type { RightVersion } from '../../shared/model/recordation.ts';
import type { Rights } from '../../shared/ports/rights.ts';
import { rightVersion } from '../builders/recordation.ts';
import { deathsAt } from './dying-client.ts';
import { unique } from './unique.ts';

const NOW = '2026-11-04T01:00:00.000Z';
const SOON = '2026-11-04T01:01:59.000Z';
const LATER = '2026-11-04T01:02:00.000Z';

const numbersOf = (rights: readonly RightVersion[]) => rights.map(({ right }) => right.recordNo);
const newHolder = () => unique('H').padStart(10, '0').slice(-10).toUpperCase();

/** `make` gives views of one store that begins empty. */
export function describeRights(name: string, store: () => Promise<() => Rights>): void {
  describe(name, () => {
    it('gives back what was saved, and every version of it', async () => {
      const rights = (await store())();
      const first = rightVersion({ recordNo: 'T1' });
      const second = rightVersion({ recordNo: 'T1', marks: ['另一标识'] }, 2);

      expect(await rights.find('T1', 'all')).toBeNull();
      expect([await rights.save(first), await rights.save(second)]).toEqual(['saved', 'saved']);

      expect(await rights.find('T1', 'all')).toEqual(second);
      expect(await rights.versions('T1', 'all')).toEqual([second, first]);
      expect(await rights.versions('T2', 'all')).toEqual([]);
    });

    it('keeps a right out of the reach of other holders', async () => {
      const rights = (await store())();
      const one = rightVersion({ recordNo: 'T1', holderCode: '4401TEST01' });
      await rights.save(one);

      expect(await rights.find('T1', { holderCode: '4401TEST01' })).toEqual(one);
      expect(await rights.find('T1', { holderCode: '4401TEST02' })).toBeNull();
      expect(await rights.versions('T1', { holderCode: '4401TEST02' })).toEqual([]);
      expect((await rights.page({ holderCode: '4401TEST02' }, 10, undefined)).rights).toEqual([]);
    });

    it('gives a record number to one holder only, also when two ask at once', async () => {
      const rights = (await store())();
      const asked = Array.from({ length: 8 }, () => rightVersion({ recordNo: 'T1', holderCode: newHolder() }));

      const answers = await Promise.all(asked.map((one) => rights.save(one)));

      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      expect(await rights.find('T1', 'all')).toEqual(asked[answers.indexOf('saved')]);
    });

    it('lets one of many writers of the same version win, and none skip one', async () => {
      const rights = (await store())();
      await rights.save(rightVersion({ recordNo: 'T1' }));
      const asked = Array.from({ length: 8 }, (_, at) => rightVersion({ recordNo: 'T1', marks: [`标识${at}`] }, 2));

      const answers = await Promise.all(asked.map((one) => rights.save(one)));

      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      expect(await rights.save(rightVersion({ recordNo: 'T1' }, 4))).toBe('stale');
      expect(await rights.save(rightVersion({ recordNo: 'T1' }, 1))).toBe('stale');
      expect((await rights.versions('T1', 'all')).map(({ version }) => version)).toEqual([2, 1]);
    });

    it('pages over one holder and over all, in order, rights without a code first', async () => {
      const rights = (await store())();
      const { holderCode: _, ...unnamed } = rightVersion({ recordNo: 'Z9' }).right;
      const written = [
        rightVersion({ recordNo: 'T2', holderCode: 'B000000001' }),
        rightVersion({ recordNo: 'T3', holderCode: 'A000000001' }),
        rightVersion({ recordNo: 'T1', holderCode: 'B000000001' }),
        { ...rightVersion(), right: unnamed },
        rightVersion({ recordNo: 'T4', holderCode: 'A000000001' }),
      ];
      for (const one of written) await rights.save(one);

      const pages: string[][] = [];
      let cursor: string | undefined;
      do {
        const page = await rights.page('all', 2, cursor);
        pages.push(numbersOf(page.rights));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      const own = await rights.page({ holderCode: 'B000000001' }, 1, undefined);
      const next = await rights.page({ holderCode: 'B000000001' }, 1, own.nextCursor);

      expect(pages).toEqual([['Z9', 'T3'], ['T4', 'T1'], ['T2']]);
      expect([numbersOf(own.rights), numbersOf(next.rights), next.nextCursor]).toEqual([['T1'], ['T2'], undefined]);
      expect(numbersOf(await rights.all())).toEqual(['Z9', 'T3', 'T4', 'T1', 'T2']);
      expect((await rights.findAll(['T1', 'T1', 'Z9', 'T7'])).size).toBe(2);
    });

    it('shows one holder nothing of another by a cursor that is not its own', async () => {
      const rights = (await store())();
      for (const recordNo of ['T1', 'T2']) await rights.save(rightVersion({ recordNo, holderCode: 'A000000001' }));
      await rights.save(rightVersion({ recordNo: 'T3', holderCode: 'B000000001' }));

      const { nextCursor } = await rights.page('all', 1, undefined);
      const { rights: seen } = await rights.page({ holderCode: 'B000000001' }, 10, nextCursor);

      expect(numbersOf(seen)).toEqual(['T3']);
    });

    it('names its state anew after a change only', async () => {
      const rights = (await store())();
      const empty = await rights.changes();
      await rights.save(rightVersion({ recordNo: 'T1' }));
      const one = await rights.changes();
      await rights.save(rightVersion({ recordNo: 'T1' }));

      expect(one).not.toBe(empty);
      expect(await rights.changes()).toBe(one);
    });

    it('writes a set whole, and once', async () => {
      const make = await store();
      const rights = make();
      await rights.save(rightVersion({ recordNo: 'T1' }));
      const set = [rightVersion({ recordNo: 'T1', marks: ['新标识'] }, 2), rightVersion({ recordNo: 'T2' })];

      expect(await rights.isSaved('s1')).toBe(false);
      expect(await rights.saveTogether('s1', set, NOW)).toBe('saved');
      const changes = await rights.changes();
      expect(await make().saveTogether('s1', set, NOW)).toBe('saved');

      expect(await rights.isSaved('s1')).toBe(true);
      expect(changes).not.toBe('1');
      expect(await make().all()).toEqual(set);
      expect((await rights.versions('T1', 'all')).map(({ version }) => version)).toEqual([2, 1]);
      expect(await rights.save(rightVersion({ recordNo: 'T2', marks: ['再新'] }, 2))).toBe('saved');
    });

    it('writes nothing of a set of which one version is stale', async () => {
      const make = await store();
      const rights = make();
      const taken = rightVersion({ recordNo: 'T2', holderCode: newHolder() });
      await rights.save(taken);

      const set = [rightVersion({ recordNo: 'T1' }), rightVersion({ recordNo: 'T2' })];
      expect(await rights.saveTogether('s1', set, NOW)).toBe('stale');

      expect([await rights.isSaved('s1'), await make().all()]).toEqual([false, [taken]]);
      expect(await rights.save(rightVersion({ recordNo: 'T1' }))).toBe('saved');
    });

    it('writes a set that was stale once all its versions follow', async () => {
      const make = await store();
      const set = [rightVersion({ recordNo: 'T1' }), rightVersion({ recordNo: 'T2', marks: ['新标识'] }, 2)];
      expect(await make().saveTogether('s1', set, NOW)).toBe('stale');
      await make().save(rightVersion({ recordNo: 'T2' }));

      expect(await make().saveTogether('s1', set, NOW)).toBe('saved');

      expect(await make().all()).toEqual(set);
    });
  });
}

/** What holds when the process dies at any write of `saveTogether`. `dying` makes a view that does. */
export function describeRightsCrash(
  name: string,
  store: () => Promise<{ make: () => Rights; dying: (write: number, when: 'before' | 'after') => Rights }>,
): void {
  const set = [
    rightVersion({ recordNo: 'T1', marks: ['新标识'] }, 2),
    rightVersion({ recordNo: 'T2', holderCode: '4401TEST02' }),
  ];
  const old = [rightVersion({ recordNo: 'T1' })];

  describe(name, () => {
    it.each(deathsAt(8))(
      'shows all or nothing when write %i dies %s it is done, and ends the same when asked again',
      async (write, when) => {
        const { make, dying } = await store();
        for (const one of old) await make().save(one);
        const died = await dying(write, when)
          .saveTogether('s1', set, NOW)
          .then(
            () => false,
            () => true,
          );

        const between = await make().all();
        expect(await make().saveTogether('s1', set, SOON)).toBe('saved');

        expect(died).toBe(true);
        expect([old, set]).toContainEqual(between);
        expect(await make().all()).toEqual(set);
        expect((await make().versions('T1', 'all')).map(({ version }) => version)).toEqual([2, 1]);
      },
    );

    it('keeps single writers waiting while a set may still be at work, then lets them by for good', async () => {
      const { make, dying } = await store();
      for (const one of old) await make().save(one);
      await expect(dying(6, 'after').saveTogether('s1', set, NOW)).rejects.toThrow('died');
      const mine = (at: string) => ({ ...rightVersion({ recordNo: 'T1', marks: ['我的'] }, 2), at });

      await expect(make().save(mine(SOON))).rejects.toThrow('imported');
      expect(await make().save(mine(LATER))).toBe('saved');

      expect(await make().saveTogether('s1', set, LATER)).toBe('stale');
      expect(await make().all()).toEqual([mine(LATER)]);
    });
  });
}
