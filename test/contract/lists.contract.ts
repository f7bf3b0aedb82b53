import { describe, expect, it } from 'vitest';
import type { Pick } from '../../shared/model/pick.ts';
import type { Lists } from '../../shared/ports/lists.ts';
import { deathsAt } from './dying-client.ts';
import { unique } from './unique.ts';

export function pickAt(customsCode: string, changes: Partial<Pick> = {}): Pick {
  return {
    pickId: unique('pick'),
    ebpCode: '4401TEST01',
    orderNo: 'T2026110400001',
    customsCode,
    reason: 'targeted',
    codes: ['ip-hit'],
    score: 0.85,
    pickedAt: '2026-11-04T01:30:03.210Z',
    ...changes,
  };
}

const DAY = '2026-11-04';
const NEXT_DAY = '2026-11-05';

export function describeLists(name: string, make: () => Lists): void {
  describe(name, () => {
    it('puts a pick on the list of its site and day', async () => {
      const lists = make();
      const site = unique('C');
      const pick = pickAt(site);
      const listId = `${site}-${DAY}`;

      expect(await lists.add(pick, DAY)).toEqual({ listId, added: true });

      const listed = { ...pick, listId, outcome: null, resultAt: null };
      expect(await lists.pick(listId, pick.pickId)).toEqual(listed);
      expect((await lists.picks(listId, 10, undefined)).picks).toEqual([listed]);
      expect(await lists.pick(listId, 'another')).toBeNull();
    });

    it('lists a pick once, also when it is delivered again on a later day', async () => {
      const lists = make();
      const site = unique('C');
      const pick = pickAt(site);

      await lists.add(pick, DAY);

      expect(await lists.add(pick, DAY)).toEqual({ listId: `${site}-${DAY}`, added: false });
      expect(await lists.add(pick, NEXT_DAY)).toEqual({ listId: `${site}-${DAY}`, added: false });
      expect((await lists.picks(`${site}-${DAY}`, 10, undefined)).picks).toHaveLength(1);
      expect((await lists.picks(`${site}-${NEXT_DAY}`, 10, undefined)).picks).toEqual([]);
    });

    it('lists a pick once when it is delivered many times at once, on two days', async () => {
      const lists = make();
      const site = unique('C');
      const pick = pickAt(site);

      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, index) => lists.add(pick, index % 2 === 0 ? DAY : NEXT_DAY)),
      );

      const counts = await Promise.all(
        [DAY, NEXT_DAY].map(async (day) => (await lists.picks(`${site}-${day}`, 10, undefined)).picks.length),
      );
      expect(answers.filter(({ added }) => added)).toHaveLength(1);
      expect(new Set(answers.map(({ listId }) => listId)).size).toBe(1);
      expect(counts.toSorted()).toEqual([0, 1]);
    });

    it('shows picks in pages, in the order of their ids', async () => {
      const lists = make();
      const site = unique('C');
      const picks = Array.from({ length: 5 }, () => pickAt(site));
      for (const pick of picks.toReversed()) await lists.add(pick, DAY);

      const first = await lists.picks(`${site}-${DAY}`, 3, undefined);
      const second = await lists.picks(`${site}-${DAY}`, 3, first.nextCursor);

      const ids = [...first.picks, ...second.picks].map(({ pickId }) => pickId);
      expect(ids).toEqual(picks.map(({ pickId }) => pickId));
      expect(second.nextCursor).toBeUndefined();
    });

    it('opens a list once: the first inspectors stay', async () => {
      const lists = make();
      const site = unique('C');
      const list = { id: `${site}-${DAY}`, customsCode: site, day: DAY };
      const first = [
        { id: 'I1', name: '测试乙' },
        { id: 'I2', name: '测试丙' },
      ];
      await lists.add(pickAt(site), DAY);

      const opened = await lists.open({ ...list, inspectors: first });
      const again = await lists.open({ ...list, inspectors: [{ id: 'I3', name: '测试丁' }] });

      expect(opened).toEqual({ ...list, inspectors: first, count: 1 });
      expect(again).toEqual(opened);
      expect(await lists.list(list.id)).toEqual(opened);
      expect(await lists.list(`${site}-${NEXT_DAY}`)).toBeNull();
    });

    it('shows the opened lists of a site, newest first, or that of one day', async () => {
      const lists = make();
      const site = unique('C');
      for (const day of [DAY, NEXT_DAY]) {
        await lists.open({ id: `${site}-${day}`, customsCode: site, day, inspectors: [] });
      }

      expect((await lists.lists(site, undefined)).map(({ day }) => day)).toEqual([NEXT_DAY, DAY]);
      expect((await lists.lists(site, DAY)).map(({ day }) => day)).toEqual([DAY]);
      expect(await lists.lists(site, '2026-11-06')).toEqual([]);
      expect(await lists.lists(unique('C'), undefined)).toEqual([]);
    });

    it('settles a pick once: the same again is true, another result is false', async () => {
      const lists = make();
      const site = unique('C');
      const pick = pickAt(site);
      const listId = `${site}-${DAY}`;
      await lists.add(pick, DAY);

      expect(await lists.settle(listId, pick.pickId, 'infringing', '2026-11-04T03:00:00.000Z')).toBe(true);
      expect(await lists.settle(listId, pick.pickId, 'infringing', '2026-11-04T04:00:00.000Z')).toBe(true);
      expect(await lists.settle(listId, pick.pickId, 'nothing-found', '2026-11-04T05:00:00.000Z')).toBe(false);
      expect(await lists.settle(listId, 'another', 'infringing', '2026-11-04T05:00:00.000Z')).toBe(false);
      expect(await lists.pick(listId, pick.pickId)).toMatchObject({
        outcome: 'infringing',
        resultAt: '2026-11-04T03:00:00.000Z',
      });
    });

    it('keeps the result when the pick is delivered again', async () => {
      const lists = make();
      const site = unique('C');
      const pick = pickAt(site);
      await lists.add(pick, DAY);
      await lists.settle(`${site}-${DAY}`, pick.pickId, 'discrepancy', '2026-11-04T03:00:00.000Z');

      await lists.add(pick, NEXT_DAY);

      expect(await lists.pick(`${site}-${DAY}`, pick.pickId)).toMatchObject({ outcome: 'discrepancy' });
    });
  });
}

/** What holds when the process dies at any write of `add`, before or after it reached the store. `dying` makes an adapter that does. */
export function describeListsCrash(
  name: string,
  make: () => Lists,
  dying: (write: number, when: 'before' | 'after') => Lists,
): void {
  describe(name, () => {
    it.each(deathsAt(2))(
      'keeps a pick on exactly one list when write %i dies %s it is done and the delivery comes again the next day',
      async (write, when) => {
        const site = unique('C');
        const pick = pickAt(site);
        await expect(dying(write, when).add(pick, DAY)).rejects.toThrow('died');

        const { listId } = await make().add(pick, NEXT_DAY);

        const lists = make();
        const onDay = (await lists.picks(`${site}-${DAY}`, 10, undefined)).picks;
        const onNextDay = (await lists.picks(`${site}-${NEXT_DAY}`, 10, undefined)).picks;
        expect([...onDay, ...onNextDay].map((listed) => listed.listId)).toEqual([listId]);
        expect(await lists.add(pick, '2026-11-06')).toEqual({ listId, added: false });
      },
    );
  });
}
