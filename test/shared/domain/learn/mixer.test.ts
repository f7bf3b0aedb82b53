import { describe, expect, it } from 'vitest';
import { correct, mixed, mixerOf } from '../../../../shared/domain/learn/mixer.ts';

describe('mixed', () => {
  it('weighs every opinion', () => {
    expect(mixed(mixerOf([0.5, 2]), Float64Array.of(4, -1))).toBe(0);
    expect(mixed(mixerOf([0.5, 2]), Float64Array.of(4, 1))).toBe(4);
  });
});

describe('correct', () => {
  it('hears who was right more, who was wrong less, and leaves who said nothing', () => {
    const mixer = mixerOf([1, 1, 1]);

    correct(mixer, Float64Array.of(2, -2, 0), 0.6, 0.1);

    const [right = 0, wrong = 0, silent] = mixer.weights;
    expect(right).toBeGreaterThan(1);
    expect(wrong).toBeLessThan(1);
    expect(silent).toBe(1);
  });

  it('never steps further than its rate, however wrong it was', () => {
    const mixer = mixerOf([0]);

    correct(mixer, Float64Array.of(1000), 1000, 0.1);

    expect(mixer.weights[0]).toBeLessThanOrEqual(0.1);
    expect(mixer.weights[0]).toBeGreaterThan(0.09);
  });

  it('changes nothing when nothing was wrong', () => {
    const mixer = mixerOf([0.3, 0.7]);

    correct(mixer, Float64Array.of(1, 2), 0, 0.1);

    expect([...mixer.weights]).toEqual([0.3, 0.7]);
  });
});
