import { describe, expect, it } from 'vitest';
import { pullState } from '../../../../shared/domain/pull/pull-state.ts';
import { answer, pull } from '../../../builders/raw-payment.ts';

describe('pullState', () => {
  it.each([
    ['wanted', { asks: [] }],
    ['asked', {}],
    ['overdue', { overdueAt: '2026-11-05T04:00:00.000Z' }],
    ['answered', { answers: [answer()] }],
    ['answered', { answers: [answer()], overdueAt: '2026-11-05T04:00:00.000Z' }],
  ])('is %s with %o', (state, over) => {
    expect(pullState(pull(over))).toBe(state);
  });
});
