import { describe, expect, it } from 'vitest';
import { dueOf } from '../../../../shared/domain/protect/due-of.ts';
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
