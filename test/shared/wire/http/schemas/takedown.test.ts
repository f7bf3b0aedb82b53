import { describe, expect, it } from 'vitest';
import { TakedownBody } from '../../../../../shared/wire/http/schemas/takedown.ts';

describe('TakedownBody', () => {
  it('takes a time with its zone, and nothing else', () => {
    const taken = ['2026-11-05T10:00:00+08:00', '2026-11-05T02:00:00Z', '2026-11-05T10:00:00', '2026-11-05'];

    expect(taken.map((takenDownAt) => TakedownBody.safeParse({ takenDownAt }).success)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(TakedownBody.safeParse({}).success).toBe(false);
  });
});
