import { describe, expect, it } from 'vitest';
import { hmacDraws } from '../../../../shared/adapters/system/hmac-draws.ts';
import { fractionOf } from '../../../../shared/domain/draw/fraction-of.ts';

describe('hmacDraws', () => {
  it('is the leading part of HMAC-SHA-256 as a fraction, as an outsider recomputes it', () => {
    const digest = Buffer.from('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843', 'hex');

    const drawn = hmacDraws(Buffer.from('Jefe')).draw('what do ya want for nothing?');

    expect(drawn).toBe(fractionOf(digest));
    expect(drawn).toBe('0.358837203762');
  });

  it('spreads evenly over [0, 1)', () => {
    const draws = hmacDraws(Uint8Array.of(1));
    const tenths = Array.from({ length: 10_000 }, (_, subject) => Number(draws.draw(`parcel-${subject}`).slice(2, 3)));

    const counts = Array.from({ length: 10 }, (_, tenth) => tenths.filter((one) => one === tenth).length);
    expect(Math.min(...counts)).toBeGreaterThan(880);
    expect(Math.max(...counts)).toBeLessThan(1120);
  });
});
