import { describe, expect, it } from 'vitest';
import { returnedQuantities } from '../../../../shared/domain/quota/returned-quantities.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';

describe('returnedQuantities', () => {
  it('is empty without returns', () => {
    const times = { releasedAt: '2026-06-01T00:00:00.000Z', arrivals: [], now: '2026-07-01T00:00:00.000Z' };

    expect(returnedQuantities([], times, defaultPolicy)).toEqual(new Map());
  });
});
