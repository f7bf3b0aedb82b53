import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dispatch } from '../../functions/dispatch/dispatch.ts';
import { roster } from '../../functions/roster/roster.ts';
import { queueEntryOf } from '../../shared/domain/dossier/queue-entry-of.ts';
import { stateOf } from '../../shared/domain/dossier/state-of.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Pick } from '../../shared/model/pick.ts';
import { rosterWorld } from '../builders/roster-world.ts';
import { pickOf } from '../builders/sampling-list.ts';
import { cleanDossier } from '../contract/parcel-dossier.ts';

const NOON = '2026-11-04T04:30:00.000Z';
const NIGHT = '2026-11-04T12:01:00.000Z';
const DAY_LIST = '3105-2026-11-04-day';
const NIGHT_LIST = '3105-2026-11-04-night';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

type At = ReturnType<typeof rosterWorld>;
const pick = (pickId: string, changes: Partial<Pick> = {}) => pickOf({ pickId, ...changes });
const many = (count: number, changes: Partial<Pick> = {}) =>
  Array.from({ length: count }, (_, at) =>
    pick(`${changes.reason ?? 'targeted'}-${at}`, { score: at / count, ...changes }),
  );
const placeOf = async ({ lists }: At, id: string) => (await lists.picks([id])).get(id);
const inLine = async ({ lists }: At) => (await lists.line('3105', 1000)).map(({ pickId }) => pickId);

/** A turn, and what dispatch makes of whom it wakes. */
async function turn(at: At): Promise<void> {
  await roster(at)();
  const { inspections } = at.outbox.drain();
  if (inspections.length > 0) await dispatch(at, inspections);
}

describe('roster', () => {
  it('opens the list of the running shift, and that of the coming one half an hour before', async () => {
    const at = rosterWorld();

    at.at('2026-11-04T11:29:00.000Z');
    await turn(at);
    const early = await at.lists.lists('3105', undefined);
    at.at('2026-11-04T11:30:00.000Z');
    await turn(at);

    expect(early.map(({ id }) => id)).toEqual([DAY_LIST]);
    expect((await at.lists.lists('3105', undefined)).map(({ id }) => id)).toEqual([NIGHT_LIST, DAY_LIST]);
    expect((await at.lists.list(NIGHT_LIST))?.draw).toMatchObject({
      frozenAt: '2026-11-04T11:30:00.000Z',
      population: ['3105-1', '3105-2'],
    });
  });

  it('hands what nobody inspected over to the next shift, and leaves the rest where it was', async () => {
    const at = rosterWorld();
    await dispatch(at, [pick('open'), pick('done'), pick('unsigned')]);
    const report = {
      outcome: 'infringing',
      note: '',
      quantities: [],
      photos: [],
      minutes: null,
      by: '甲',
      at: NOON,
      signedBy: null,
    };
    for (const id of ['done', 'unsigned']) {
      const present = await placeOf(at, id);
      if (present === undefined) throw new Error('not placed');
      const result = id === 'done' ? { outcome: 'infringing', resultAt: NOON } : {};
      await at.lists.place({ ...present, rev: present.rev + 1, report, ...result });
    }

    at.at(NIGHT);
    await turn(at);
    await turn(at);

    expect(await placeOf(at, 'open')).toMatchObject({ listId: NIGHT_LIST });
    expect(await placeOf(at, 'done')).toMatchObject({ listId: DAY_LIST });
    expect(await placeOf(at, 'unsigned')).toMatchObject({ listId: DAY_LIST, outcome: null });
    expect(await at.lists.list(DAY_LIST)).toMatchObject({ isClosed: true, isHandedOver: true });
    expect(await inLine(at)).toEqual([]);
  });

  it('hands over although nobody turned the shifts for days', async () => {
    const at = rosterWorld();
    await dispatch(at, [pick('open')]);

    at.at('2026-11-08T04:30:00.000Z');
    await turn(at);

    expect(await placeOf(at, 'open')).toMatchObject({ listId: '3105-2026-11-08-day' });
  });

  it('seats those in line when the next shift begins, the random ones first', async () => {
    const at = rosterWorld();
    await dispatch(at, [...many(6), ...many(2, { reason: 'random', pickedAt: '2026-11-04T01:00:00.000Z' })]);
    expect(await inLine(at)).toHaveLength(4);

    at.at(NIGHT);
    await turn(at);

    expect(await placeOf(at, 'random-0')).toMatchObject({ listId: NIGHT_LIST });
    const night = await at.lists.list(NIGHT_LIST);
    expect(night?.seats.every(({ pickId }) => pickId !== null)).toBe(true);
  });

  it('sheds what the running and the coming shift cannot do, in policy’s order and never a random pick', async () => {
    const at = rosterWorld();
    await dispatch(at, [
      ...many(8),
      ...many(3, { reason: 'top-up' }),
      ...many(6, { reason: 'random' }),
      ...many(2, { reason: 'instruction' }),
    ]);
    expect(await inLine(at)).toHaveLength(15);

    await turn(at);

    const line = await inLine(at);
    expect(line.filter((id) => id.startsWith('random'))).toHaveLength(2);
    expect(line.toSorted()).toEqual(['instruction-0', 'instruction-1', 'random-4', 'random-5']);
    expect((await placeOf(at, 'top-up-2'))?.shed).toEqual({ reason: 'no-slots', at: NOON });
    expect((await placeOf(at, 'targeted-7'))?.shed?.reason).toBe('no-slots');
  });

  it('keeps all random picks in line, however many there are', async () => {
    const at = rosterWorld();
    await dispatch(at, many(40, { reason: 'random' }));

    await turn(at);

    expect(await inLine(at)).toHaveLength(36);
  });

  it('frees a seat that a crash left behind', async () => {
    const at = rosterWorld();
    await dispatch(at, [pick('gone')]);
    const present = await placeOf(at, 'gone');
    if (present === undefined) throw new Error('not placed');
    await at.lists.place({ ...present, rev: present.rev + 1, outcome: 'not-found', resultAt: NOON });

    await turn(at);

    expect((await at.lists.list(DAY_LIST))?.seats.some(({ pickId }) => pickId !== null)).toBe(false);
    expect((await at.lists.list(DAY_LIST))?.left).toEqual(['gone']);
  });

  it.each([
    ['top-up', 'released'],
    ['instruction', 'held'],
  ] as const)('after a shed %s pick the parcel is %s', async (reason, state) => {
    const at = rosterWorld();
    const { key, verdict, ...dossier } = cleanDossier();
    if (verdict === null) throw new Error('no verdict');
    const selection = { ...verdict.selection, selected: true, reason };
    await at.dossiers.save({ ...dossier, key, rev: 1, verdict: { ...verdict, selection }, verdictAt: NOON }, null);
    await dispatch(at, [...many(9, { reason: 'random' }), pick('shed', { ...key, reason })]);
    at.at('2026-11-04T05:30:00.000Z');

    await turn(at);

    const noted = (await at.dossiers.load([parcelId(key)], 'strong')).get(parcelId(key));
    if (noted === undefined) throw new Error('no dossier');
    expect(noted.shed).toEqual({ reason: 'no-slots', at: '2026-11-04T05:30:00.000Z' });
    expect(stateOf(noted, defaultPolicy, '2026-11-04T05:30:00.000Z')).toBe(state);
    expect(queueEntryOf(noted, defaultPolicy, '2026-11-04T05:30:00.000Z') === null).toBe(state === 'released');
  });

  it('tells the declarant that a parcel without a slot is released', async () => {
    const at = rosterWorld();
    const { key, verdict, ...dossier } = cleanDossier();
    if (verdict === null) throw new Error('no verdict');
    const selection = { ...verdict.selection, selected: true, reason: 'top-up' as const };
    await at.dossiers.save({ ...dossier, key, rev: 1, verdict: { ...verdict, selection }, verdictAt: NOON }, null);
    await dispatch(at, [...many(9, { reason: 'random' }), pick('shed', { ...key, reason: 'top-up' })]);
    at.at('2026-11-04T05:30:00.000Z');

    await roster(at)();

    expect(at.outbox.drain().notices.map(({ returnStatus }) => returnStatus)).toEqual(['800']);
  });
});
