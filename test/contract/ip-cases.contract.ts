import { describe, expect, it } from 'vitest';
import type { IpCase } from '../../shared/model/ip-case.ts';
import type { CaseScope, IpCases } from '../../shared/ports/ip-cases.ts';
import { ipCase } from '../builders/ip-case.ts';
import { deathsAt } from './dying-client.ts';
import { unique } from './unique.ts';

const LONG_AGO = '2026-11-01';
const DUE = '2026-11-09T16:00:00.000Z';

/** A case of a holder, a district and two firms that no other test knows. */
function own(over: Partial<IpCase> = {}): IpCase {
  const base = ipCase();
  return {
    ...base,
    id: unique('ip-'),
    customsCode: unique('D'),
    right: { ...base.right, holderCode: unique('H') },
    firms: { ebpCode: unique('P'), ebcCode: unique('M'), ebcName: '测试商家' },
    ...over,
  };
}

function scopesOf({ right, customsCode, firms }: IpCase): readonly CaseScope[] {
  return [
    { of: 'holder', code: right.holderCode ?? '' },
    { of: 'district', code: customsCode },
    { of: 'firm', code: firms.ebpCode },
    { of: 'firm', code: firms.ebcCode },
  ];
}

export function describeIpCases(name: string, make: () => IpCases): void {
  describe(name, () => {
    it('finds what was saved, whole, and nothing else', async () => {
      const cases = make();
      const present = own();

      expect(await cases.save(present)).toBe('saved');

      expect(await cases.find(present.id)).toEqual(present);
      expect(await cases.find(unique('ip-'))).toBeNull();
    });

    it('writes a version over the one before it only', async () => {
      const cases = make();
      const present = own();
      await cases.save(present);

      expect(await cases.save(present)).toBe('stale');
      expect(await cases.save({ ...present, version: 3 })).toBe('stale');
      expect(await cases.save({ ...present, version: 2, state: 'secured' })).toBe('saved');
      expect(await cases.save({ ...present, version: 2, state: 'released' })).toBe('stale');
      expect((await cases.find(present.id))?.state).toBe('secured');
    });

    it('lets one of many writers through', async () => {
      const cases = make();
      const present = own();
      await cases.save(present);

      const answers = await Promise.all(
        Array.from({ length: 8 }, () => cases.save({ ...present, version: 2, state: 'secured' })),
      );

      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
    });

    it('shows a case to its holder, its district and its firms, and to nobody else', async () => {
      const cases = make();
      const [present, other] = [own(), own()];
      await cases.save(present);
      await cases.save(other);

      for (const scope of scopesOf(present)) {
        expect(await cases.seen(scope, present.id)).toEqual(present);
        expect((await cases.page(scope, { limit: 10 })).cases).toEqual([present]);
      }
      for (const scope of scopesOf(other)) expect(await cases.seen(scope, present.id)).toBeNull();
    });

    it('shows a right that names no holder’s code to no holder', async () => {
      const cases = make();
      const present = own();
      await cases.save({ ...present, right: { ...present.right, holderCode: null } });

      expect(await cases.seen({ of: 'holder', code: '' }, present.id)).toBeNull();
      expect(await cases.seen({ of: 'holder', code: 'null' }, present.id)).toBeNull();
    });

    it('lists newest first, in pages, of some states', async () => {
      const cases = make();
      const customsCode = unique('D');
      const scope: CaseScope = { of: 'district', code: customsCode };
      const made = ['01', '02', '03', '04', '05'].map((day) =>
        own({
          customsCode,
          openedAt: `2026-11-${day}T04:00:00.000Z`,
          state: day === '02' ? 'released' : 'noticed',
        }),
      );
      for (const one of made) await cases.save(one);
      const newestFirst = made.toReversed().map(({ id }) => id);

      const first = await cases.page(scope, { limit: 2 });
      const second = await cases.page(scope, { limit: 3, cursor: first.nextCursor });
      const noticed = await cases.page(scope, { limit: 4, states: ['noticed'] });

      expect([...first.cases, ...second.cases].map(({ id }) => id)).toEqual(newestFirst);
      expect(second.nextCursor).toBeUndefined();
      expect(noticed.cases.map(({ id }) => id)).toEqual(newestFirst.filter((id) => id !== made[1]?.id));
      expect((await cases.page(scope, { limit: 3, states: ['noticed'] })).nextCursor).toBeDefined();
    });

    it('has what is due by an instant, to the millisecond, from a day on', async () => {
      const cases = make();
      const present = own({ dueAt: DUE });
      await cases.save(present);
      const dueBy = async (by: string, from = LONG_AGO) =>
        (await cases.due(from, by)).some(({ id }) => id === present.id);

      expect(await dueBy('2026-11-09T15:59:59.999Z')).toBe(false);
      expect(await dueBy(DUE)).toBe(true);
      expect(await dueBy('2026-11-12T00:00:00.000Z')).toBe(true);
      expect(await dueBy('2026-11-12T00:00:00.000Z', '2026-11-09')).toBe(true);
      expect(await dueBy('2026-11-12T00:00:00.000Z', '2026-11-10')).toBe(false);
    });

    it('forgets a due time that moved or went', async () => {
      const cases = make();
      const present = own({ dueAt: DUE });
      const moved = { ...present, version: 2, dueAt: '2026-11-10T16:00:00.000Z' };
      const due = async (by: string) =>
        (await cases.due(LONG_AGO, by)).filter(({ id }) => id === present.id).map(({ dueAt }) => dueAt);

      await cases.save(present);
      await cases.save(moved);
      expect(await due('2026-11-10T15:59:59.999Z')).toEqual([]);
      expect(await due('2026-11-10T16:00:00.000Z')).toEqual([moved.dueAt]);
      await cases.save({ ...moved, version: 3, dueAt: null });
      expect(await due('2026-12-01T00:00:00.000Z')).toEqual([]);
    });

    it('has the earliest due first', async () => {
      const cases = make();
      const times = ['2026-11-08T16:00:00.000Z', '2026-11-06T16:00:00.000Z', '2026-11-06T15:00:00.000Z'];
      const made = times.map((dueAt) => own({ dueAt }));
      for (const one of made) await cases.save(one);

      const due = await cases.due(LONG_AGO, '2026-11-30T00:00:00.000Z');

      expect(due.filter(({ id }) => made.some((one) => one.id === id)).map(({ dueAt }) => dueAt)).toEqual(
        times.toSorted(),
      );
    });
  });
}

/** A case opened by a process that dies at its n-th write is there or not, and opens like any other afterwards. */
export function describeIpCasesCrash(
  name: string,
  make: () => IpCases,
  dying: (write: number, when: 'before' | 'after') => IpCases,
): void {
  const WRITES = 6;

  describe(name, () => {
    it.each(deathsAt(WRITES))(
      'opens the case once, listed once and due once, when write %i dies %s it is done',
      async (write, when) => {
        const cases = make();
        const first = own({ dueAt: DUE });
        await expect(dying(write, when).save(first)).rejects.toThrow('died');

        const again = { ...first, openedAt: '2026-11-04T05:00:00.000Z', dueAt: '2026-11-09T17:00:00.000Z' };
        const answer = await cases.save(again);

        const stored = write === WRITES && when === 'after' ? first : again;
        expect(answer).toBe(stored === again ? 'saved' : 'stale');
        expect(await cases.find(first.id)).toEqual(stored);
        for (const scope of scopesOf(first)) {
          expect((await cases.page(scope, { limit: 10 })).cases).toEqual([stored]);
          expect(await cases.seen(scope, first.id)).toEqual(stored);
        }
        const due = await cases.due(LONG_AGO, '2026-11-30T00:00:00.000Z');
        expect(due.filter(({ id }) => id === first.id)).toEqual([stored]);
      },
    );
  });
}
