import { describe, expect, it } from 'vitest';
import { broughtUp } from '../../../../shared/domain/protect/brought-up.ts';
import { CALENDARS } from '../../../../shared/domain/protect/calendars.ts';
import { ipCase } from '../../../builders/ip-case.ts';

const LATE = '2027-03-01T00:00:00.000Z';
const HELD = { state: 'held', isHit: true } as const;

describe('broughtUp', () => {
  it('is the same case when neither parcel nor clock moved it', () => {
    const present = ipCase();

    expect(broughtUp(present, HELD, present.openedAt, CALENDARS)).toBe(present);
  });

  it('lets the parcel speak before the clock: goods that have left are not released by a deadline', () => {
    const late = broughtUp(ipCase(), { state: 'returned', isHit: true }, LATE, CALENDARS);

    expect([late.state, late.outcome]).toEqual(['closed', null]);
    expect(broughtUp(ipCase(), HELD, LATE, CALENDARS).outcome?.kind).toBe('holder-silent');
  });

  it('goes through two deadlines that ended while nobody looked', () => {
    const detained = ipCase({
      state: 'detained',
      detainedAt: '2026-03-02T02:00:00.000Z',
      deadline: { day: '2026-04-14', isAssumed: false, raises: 'investigation-ended' },
    });

    const late = broughtUp(detained, { state: 'detained', isHit: true }, LATE, CALENDARS);

    expect(late.audit.map(({ event }) => event)).toEqual(['open', 'investigation-ended', 'court-silent']);
    expect(late.state).toBe('released');
  });
});
