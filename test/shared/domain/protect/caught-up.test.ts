import { describe, expect, it } from 'vitest';
import { CALENDARS } from '../../../../shared/domain/protect/calendars.ts';
import { caughtUp } from '../../../../shared/domain/protect/caught-up.ts';
import { ipCase } from '../../../builders/ip-case.ts';

const END = '2026-11-09T16:00:00.000Z';

describe('caughtUp', () => {
  it('takes the step of a deadline that ended, not one that has not', () => {
    const present = ipCase();

    expect(caughtUp(present, '2026-11-09T15:59:59.999Z', CALENDARS)).toBe(present);
    expect(caughtUp(present, END, CALENDARS)).toMatchObject({
      state: 'released',
      audit: [{ event: 'open' }, { event: 'holder-silent', by: 'timer', at: END }],
    });
  });

  it('leaves alone what waits for people, and what is only to be told', () => {
    const secured = ipCase({ state: 'secured', deadline: null });
    const owing = ipCase({ state: 'released', deadline: null, owes: ['outcome'] });

    expect(caughtUp(secured, END, CALENDARS)).toBe(secured);
    expect(caughtUp(owing, END, CALENDARS)).toBe(owing);
  });
});
