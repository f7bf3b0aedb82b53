import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../../shared/domain/pull/next-step.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { answer, ask, pull } from '../../../builders/raw-payment.ts';

const NOW = '2026-11-04T04:00:00.000Z';
const end = { kind: 'end', at: '2026-11-05T04:00:00.000Z' };
const failed = (sessionId: string, askedAt: string) => ask({ sessionId, askedAt, outcome: 'unanswered' });

describe('nextStep', () => {
  it('asks at once, doubles the pause while requests fail, then waits for the deadline', () => {
    const asks = [
      failed('S1', '2026-11-04T04:00:00.000Z'),
      failed('S2', '2026-11-04T04:05:00.000Z'),
      failed('S3', '2026-11-04T04:15:00.000Z'),
      failed('S4', '2026-11-04T04:35:00.000Z'),
    ];

    const steps = [0, 1, 2, 3, 4].map((count) => nextStep(pull({ asks: asks.slice(0, count) }), defaultPolicy, NOW));

    expect(steps).toEqual([
      { kind: 'ask', at: '2026-11-04T04:00:00.000Z' },
      { kind: 'ask', at: '2026-11-04T04:05:00.000Z' },
      { kind: 'ask', at: '2026-11-04T04:15:00.000Z' },
      { kind: 'ask', at: '2026-11-04T04:35:00.000Z' },
      end,
    ]);
  });

  it('is patient with a platform that took the request', () => {
    expect(nextStep(pull(), defaultPolicy, NOW)).toEqual({ kind: 'ask', at: '2026-11-04T08:00:00.000Z' });
  });

  it('does not ask at or after the deadline', () => {
    const late = pull({ asks: [ask({ askedAt: '2026-11-05T00:00:00.000Z' })] });
    const early = pull({ asks: [ask({ askedAt: '2026-11-04T23:59:59.999Z' })] });

    expect(nextStep(late, defaultPolicy, NOW)).toEqual(end);
    expect(nextStep(early, defaultPolicy, NOW)?.kind).toBe('ask');
  });

  it('ends at once when it wakes at or after the deadline', () => {
    expect(nextStep(pull({ asks: [] }), defaultPolicy, '2026-11-05T04:00:00.000Z')).toEqual(end);
    expect(nextStep(pull(), defaultPolicy, '2026-11-09T04:00:00.000Z')).toEqual(end);
    expect(nextStep(pull(), defaultPolicy, '2026-11-05T03:59:59.999Z')?.kind).toBe('ask');
  });

  it('has nothing to do after an answer, after the end, or without a policy', () => {
    const { rawPayment: _, ...older } = defaultPolicy;

    expect(nextStep(pull({ answers: [answer()] }), defaultPolicy, NOW)).toBeNull();
    expect(nextStep(pull({ overdueAt: '2026-11-05T04:00:00.000Z' }), defaultPolicy, NOW)).toBeNull();
    expect(nextStep(pull(), older, NOW)).toBeNull();
  });
});
