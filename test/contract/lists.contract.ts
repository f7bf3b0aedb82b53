import { describe, expect, it } from 'vitest';
import type { Pick } from '../../shared/model/pick.ts';
import type { Lists } from '../../shared/ports/lists.ts';
import { pickOf, placedPick, samplingList } from '../builders/sampling-list.ts';
import { deathsAt } from './dying-client.ts';
import { unique } from './unique.ts';

const DAY = '2026-11-04';
const NEXT_DAY = '2026-11-05';

/** A pick of its own, as it is announced and as it waits. */
export function pickAt(customsCode: string): Pick {
  const pickId = unique('pick');
  return pickOf({ pickId, orderNo: pickId, customsCode });
}

function placedAt(customsCode: string) {
  return placedPick(pickAt(customsCode));
}

function listAt(customsCode: string, day = DAY, shift = 'day') {
  const from = `${day}T${shift === 'day' ? '00' : '12'}:00:00.000Z`;
  return samplingList({
    id: `${customsCode}-${day}-${shift}`,
    customsCode,
    day,
    shift,
    from,
    rev: 1,
    isDrawn: false,
    seats: [],
  });
}

const drawn = (frozen: ReturnType<typeof listAt>) => ({
  ...frozen,
  rev: frozen.rev + 1,
  isDrawn: true,
  seats: samplingList().seats,
});

export function describeLists(name: string, make: () => Lists): void {
  describe(name, () => {
    it('keeps picks as they were written last, and knows no others', async () => {
      const lists = make();
      const [one, other] = [placedAt('C1'), placedAt('C1')];

      expect(await lists.place(one)).toBe('saved');
      expect(await lists.place(other)).toBe('saved');
      const moved = { ...one, rev: 2, listId: 'C1-2026-11-04-day', seat: 3 };
      expect(await lists.place(moved)).toBe('saved');

      expect(await lists.picks([one.pickId, other.pickId, one.pickId, unique('pick')])).toEqual(
        new Map([
          [one.pickId, moved],
          [other.pickId, other],
        ]),
      );
      expect(await lists.picks([])).toEqual(new Map());
    });

    it('finds more picks at once than one call brings', async () => {
      const lists = make();
      const picks = Array.from({ length: 130 }, () => placedAt('C1'));
      await Promise.all(picks.map((pick) => lists.place(pick)));

      expect((await lists.picks(picks.map(({ pickId }) => pickId))).size).toBe(130);
    });

    it('writes a pick only over the revision before it', async () => {
      const lists = make();
      const pick = placedAt('C1');
      await lists.place(pick);

      expect(await lists.place(pick)).toBe('stale');
      expect(await lists.place({ ...pick, rev: 3 })).toBe('stale');
      expect(await lists.place({ ...placedAt('C1'), rev: 2 })).toBe('stale');
    });

    it('lets one of many win who move a pick at once', async () => {
      const lists = make();
      const pick = placedAt('C1');
      await lists.place(pick);

      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, seat) => lists.place({ ...pick, rev: 2, listId: 'L', seat })),
      );

      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
    });

    it('opens a list once: the first to freeze it and the first to draw stay', async () => {
      const lists = make();
      const frozen = listAt(unique('C'));

      const first = await lists.open(frozen, drawn);
      const again = await lists.open({ ...frozen, from: 'later' }, () => {
        throw new Error('drawn twice');
      });

      expect(first).toEqual(drawn(frozen));
      expect(again).toEqual(first);
      expect(await lists.list(frozen.id)).toEqual(first);
      expect(await lists.list(`${unique('C')}-${DAY}-day`)).toBeNull();
      expect(await lists.list('no list at all')).toBeNull();
    });

    it('draws from what was frozen, whoever froze it', async () => {
      const lists = make();
      const frozen = listAt(unique('C'));
      await lists.save(frozen);

      const opened = await lists.open({ ...frozen, from: 'later' }, drawn);

      expect(opened).toEqual(drawn(frozen));
    });

    it('opens one list when many want to at once', async () => {
      const lists = make();
      const frozen = listAt(unique('C'));

      const opened = await Promise.all(
        Array.from({ length: 6 }, (_, reserve) => lists.open(frozen, (list) => ({ ...drawn(list), reserve }))),
      );

      expect(new Set(opened.map(({ reserve }) => reserve)).size).toBe(1);
    });

    it('writes a list only over the revision before it', async () => {
      const lists = make();
      const opened = await lists.open(listAt(unique('C')), drawn);

      const answers = await Promise.all(
        ['a', 'b', 'c'].map((pickId) => lists.save({ ...opened, rev: opened.rev + 1, left: [pickId] })),
      );

      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      expect(await lists.save(opened)).toBe('stale');
    });

    it('shows the lists of a site, newest first, or those of one day', async () => {
      const lists = make();
      const site = unique('C');
      const places = [
        [DAY, 'day'],
        [NEXT_DAY, 'day'],
        [DAY, 'night'],
      ] as const;
      for (const [day, shift] of places) await lists.open(listAt(site, day, shift), drawn);

      const shown = async (day?: string) => (await lists.lists(site, day)).map(({ id }) => id.slice(site.length + 1));
      expect(await shown()).toEqual(['2026-11-05-day', '2026-11-04-night', '2026-11-04-day']);
      expect(await shown(DAY)).toEqual(['2026-11-04-night', '2026-11-04-day']);
      expect(await shown('2026-11-06')).toEqual([]);
      expect(await shown(DAY.slice(0, -1))).toEqual([]);
      expect(await lists.lists(unique('C'), undefined)).toEqual([]);
    });

    it('keeps the lists of sites apart whatever a policy calls a shift', async () => {
      const lists = make();
      const [one, other] = [listAt(unique('C'), DAY, 'early-1'), listAt(unique('C'), DAY, 'early-1')];
      for (const frozen of [one, other]) await lists.open(frozen, drawn);

      expect(await lists.list(one.id)).toEqual(drawn(one));
      expect(await lists.lists(other.customsCode, DAY)).toEqual([drawn(other)]);
    });

    it('keeps a line in the order of rank, each place once', async () => {
      const lists = make();
      const customsCode = unique('C');
      const tickets = ['0 0.1', '1 0.2', '3 0.15', '3 0.9'].map((rank) => ({
        customsCode,
        rank,
        pickId: unique('pick'),
        rev: 1,
      }));
      for (const ticket of [...tickets.toReversed(), ...tickets]) await lists.enqueue(ticket);

      expect(await lists.line(customsCode, 10)).toEqual(tickets);
      expect(await lists.line(customsCode, 2)).toEqual(tickets.slice(0, 2));
      for (const ticket of tickets.slice(0, 2)) await lists.dequeue(ticket);
      for (const ticket of tickets.slice(0, 1)) await lists.dequeue(ticket);
      expect(await lists.line(customsCode, 10)).toEqual(tickets.slice(2));
      expect(await lists.line(unique('C'), 10)).toEqual([]);
    });

    it('tells two places of one pick apart', async () => {
      const lists = make();
      const ticket = { customsCode: unique('C'), rank: '3 0.5', pickId: unique('pick'), rev: 1 };
      await lists.enqueue(ticket);
      await lists.enqueue({ ...ticket, rev: 2 });

      await lists.dequeue(ticket);

      expect(await lists.line(ticket.customsCode, 10)).toEqual([{ ...ticket, rev: 2 }]);
    });
  });
}

/** What holds when the process dies at any write of `open`, before or after it reached the store. `dying` makes an adapter that does. */
export function describeListsCrash(
  name: string,
  make: () => Lists,
  dying: (write: number, when: 'before' | 'after') => Lists,
): void {
  describe(name, () => {
    it.each(deathsAt(2))('opens a list of which write %i died %s it was done', async (write, when) => {
      const frozen = listAt(unique('C'));
      await expect(dying(write, when).open(frozen, drawn)).rejects.toThrow('died');

      const opened = await make().open(frozen, drawn);

      expect(opened).toEqual(drawn(frozen));
      expect(await make().lists(frozen.customsCode, undefined)).toEqual([opened]);
    });
  });
}
