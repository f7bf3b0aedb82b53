import { describe, expect, it } from 'vitest';
import { falling, NOTHING, plain, signal } from '../../../../../shared/domain/typology/signals/signal.ts';

describe('plain', () => {
  it('weighs what it shows', () => {
    expect(plain(0.4)).toEqual({ weight: 0.4, figure: 0.4 });
    expect(plain(0)).toEqual(NOTHING);
  });
});

describe('falling', () => {
  it('marks a signal whose low figures alarm, and nothing else of it', () => {
    const rising = signal('short', '短', 'short', () => NOTHING, 'h');

    expect(rising.falls).toBeUndefined();
    expect(falling(rising)).toEqual({ ...rising, falls: true });
  });
});
