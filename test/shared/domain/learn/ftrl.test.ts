import { describe, expect, it } from 'vitest';
import { descend, noFtrl, weightAt } from '../../../../shared/domain/learn/ftrl.ts';

const ALPHA = 0.05;

describe('weightAt', () => {
  it('is 0 before anything was learnt, and while little pulls at it', () => {
    const ftrl = noFtrl(2);
    descend(ftrl, 0, -0.5, ALPHA);

    expect([weightAt(ftrl, 0, ALPHA), weightAt(ftrl, 1, ALPHA)]).toEqual([0, 0]);
  });

  it('leaves 0 once more pulls than the least', () => {
    const ftrl = noFtrl(1);
    descend(ftrl, 0, -0.5, ALPHA);
    descend(ftrl, 0, -0.01, ALPHA);

    expect(weightAt(ftrl, 0, ALPHA)).toBeGreaterThan(0);
  });
});

describe('descend', () => {
  it('goes against the gradient, alike in both directions', () => {
    const ftrl = noFtrl(2);
    for (let round = 0; round < 10; round += 1) {
      descend(ftrl, 0, -0.7, ALPHA);
      descend(ftrl, 1, 0.7, ALPHA);
    }

    expect(weightAt(ftrl, 0, ALPHA)).toBeGreaterThan(0);
    expect(weightAt(ftrl, 1, ALPHA)).toBe(-weightAt(ftrl, 0, ALPHA));
  });

  it('steps less the more was learnt', () => {
    const ftrl = noFtrl(1);
    const weights = Array.from({ length: 60 }, () => {
      descend(ftrl, 0, -1, ALPHA);
      return weightAt(ftrl, 0, ALPHA);
    });
    const stepAt = (round: number) => (weights[round] ?? 0) - (weights[round - 1] ?? 0);

    expect(stepAt(10)).toBeGreaterThan(stepAt(50));
    expect(stepAt(50)).toBeGreaterThan(0);
  });

  it('touches no other slot', () => {
    const ftrl = noFtrl(3);
    descend(ftrl, 1, -3, ALPHA);

    expect([weightAt(ftrl, 0, ALPHA), weightAt(ftrl, 2, ALPHA)]).toEqual([0, 0]);
  });
});
