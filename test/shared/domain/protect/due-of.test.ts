import { describe, expect, it } from 'vitest';
import { deadlineEnd, dueOf, withDue } from '../../../../shared/domain/protect/due-of.ts';
import { ipCase, OPENED_AT } from '../../../builders/ip-case.ts';

describe('dueOf', () => {
  it('is the end of the last day in China', () => {
    expect(dueOf(ipCase())).toEqual({ at: '2026-11-09T16:00:00.000Z', raises: 'holder-silent' });
  });

  it('is at once for what is owed, and for a secured case that waits for the desk', () => {
    const ended = { state: 'released' as const, deadline: null };

    expect(dueOf(ipCase({ ...ended, owes: ['outcome'] }))).toEqual({ at: OPENED_AT, raises: 'tell' });
    expect(dueOf(ipCase({ state: 'secured', deadline: null }))).toEqual({ at: OPENED_AT, raises: 'look' });
  });

  it('is nothing for an ended case, or one that waits for a court’s word', () => {
    expect(dueOf(ipCase({ state: 'released', deadline: null }))).toBeNull();
    expect(dueOf(ipCase({ state: 'court', deadline: null }))).toBeNull();
  });
});

describe('deadlineEnd', () => {
  it('is the midnight that ends the day in China', () => {
    expect(deadlineEnd('2026-11-09')).toBe('2026-11-09T16:00:00.000Z');
    expect(deadlineEnd('2026-12-31')).toBe('2026-12-31T16:00:00.000Z');
  });
});

describe('withDue', () => {
  it('sets the instant of what is due, and null when nothing is', () => {
    const secured = ipCase({ state: 'secured', deadline: null, dueAt: null });
    const released = ipCase({ state: 'released', deadline: null, dueAt: OPENED_AT });

    expect(withDue(secured)).toEqual({ ...secured, dueAt: OPENED_AT });
    expect(withDue(released)).toEqual({ ...released, dueAt: null });
  });
});
