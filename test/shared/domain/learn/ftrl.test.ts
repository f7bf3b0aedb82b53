import { describe, expect, it } from 'vitest';
import { descend, noFtrl, weightAt } from '../../../../shared/domain/learn/ftrl.ts';

describe('weightAt', () => {
  it('is 0 before anything was learnt, and while little pulls at it', () => {
    const ftrl = noFtrl(2);
    descend(ftrl, 0, -0.5);

    expect([weightAt(ftrl, 0), weightAt(ftrl, 1)]).toEqual([0, 0]);
  });

  it('leaves 0 once more pulls than the least', () => {
    const ftrl = noFtrl(1);
    descend(ftrl, 0, -0.5);
    descend(ftrl, 0, -0.01);

    expect(weightAt(ftrl, 0)).toBeGreaterThan(0);
  });
});

describe('descend', () => {
  it('goes against the gradient, alike in both directions', () => {
    const ftrl = noFtrl(2);
    for (let round = 0; round < 10; round += 1) {
      descend(ftrl, 0, -0.7);
      descend(ftrl, 1, 0.7);
    }

    expect(weightAt(ftrl, 0)).toBeGreaterThan(0);
    expect(weightAt(ftrl, 1)).toBe(-weightAt(ftrl, 0));
  });

  it('steps less the more was learnt', () => {
    const ftrl = noFtrl(1);
    const weights = Array.from({ length: 60 }, () => {
      descend(ftrl, 0, -1);
      return weightAt(ftrl, 0);
    });
    const stepAt = (round: number) => (weights[round] ?? 0) - (weights[round - 1] ?? 0);

    expect(stepAt(10)).toBeGreaterThan(stepAt(50));
    expect(stepAt(50)).toBeGreaterThan(0);
  });

  it('touches no other slot', () => {
    const ftrl = noFtrl(3);
    descend(ftrl, 1, -3);

    expect([weightAt(ftrl, 0), weightAt(ftrl, 2)]).toEqual([0, 0]);
  });
});
