import { describe, expect, it } from 'vitest';
import { CALENDARS } from '../../../../shared/domain/protect/calendars.ts';
import { followParcel } from '../../../../shared/domain/protect/follow-parcel.ts';
import type { ParcelState } from '../../../../shared/model/dossier.ts';
import type { IpCase } from '../../../../shared/model/ip-case.ts';
import { ipCase } from '../../../builders/ip-case.ts';

const NOW = '2026-11-05T02:00:00.000Z';
const follow = (present: IpCase, state: ParcelState, isHit = true) =>
  followParcel(present, { state, isHit }, NOW, CALENDARS);

describe('followParcel', () => {
  it('leaves a case alone whose parcel is held with its hit', () => {
    const present = ipCase();

    expect(follow(present, 'held')).toBe(present);
  });

  it.each(['released', 'returned', 'cancelled'] as const)('closes the case of a parcel that is %s', (state) => {
    expect(follow(ipCase(), state)).toMatchObject({
      version: 2,
      state: 'closed',
      deadline: null,
      dueAt: null,
      owes: [],
      audit: [{ event: 'open' }, { event: 'parcel-left', by: 'system', at: NOW }],
    });
  });

  it('closes a case whose hit vanished, and opens it again when the hit is back', () => {
    const closed = follow(ipCase(), 'screened', false);

    expect(closed.audit.at(-1)?.event).toBe('hit-vanished');
    expect(follow(closed, 'screened', false)).toBe(closed);
    expect(follow(closed, 'held')).toMatchObject({ state: 'noticed', servedAt: NOW, version: 3 });
    expect(follow(closed, 'released')).toBe(closed);
  });

  it('opens no case again whose goods have left', () => {
    const left = follow(ipCase(), 'released');

    expect(follow(left, 'held')).toBe(left);
  });

  it('follows the desk’s detention once security was given, not before', () => {
    const noticed = ipCase();
    const secured = ipCase({ state: 'secured', deadline: null });

    expect(follow(noticed, 'detained')).toBe(noticed);
    expect(follow(secured, 'held')).toBe(secured);
    expect(follow(secured, 'detained')).toMatchObject({ state: 'detained', detainedAt: NOW });
  });

  it('does not let a detained case go because the verdict changed, nor an ended one', () => {
    const detained = ipCase({ state: 'detained' });
    const released = ipCase({ state: 'released', deadline: null });

    expect(follow(detained, 'detained', false)).toBe(detained);
    expect(follow(released, 'released', false)).toBe(released);
  });
});
