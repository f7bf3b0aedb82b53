import { describe, expect, it } from 'vitest';
import {
  figure,
  knownShare,
  noFigure,
  plainFigure,
  sampledOf,
  shareFigure,
} from '../../../../shared/domain/figures/figure.ts';
import { estimators, stratumCount } from '../../../builders/estimators.ts';

describe('figure', () => {
  it('keeps six digits and an open end', () => {
    expect(figure({ value: 1 / 3, from: 0.1234567, to: null }, 1, 3)).toEqual({
      ...{ value: 0.333333, from: 0.123457, to: null },
      ...{ count: 1, of: 3, reason: null },
    });
  });
});

describe('sampledOf', () => {
  it('weighs a stratum by what was declared in it', () => {
    const count = stratumCount({ rate: 0.2, declared: 700, drawn: 140, inspected: 120, finds: 3 });

    expect(sampledOf(count)).toEqual({ members: 700, inspected: 120, finds: 3, rate: 0.2 });
  });
});

describe('noFigure', () => {
  it('has no number and says why', () => {
    expect(noFigure('no-finds', 0, 4)).toEqual({
      value: null,
      from: null,
      to: null,
      count: 0,
      of: 4,
      reason: 'no-finds',
    });
  });
});

describe('shareFigure', () => {
  it('is a share of one or more, and nothing of none', () => {
    expect(shareFigure(estimators, 0, 1, 'no-finds')).toMatchObject({ value: 0, from: 0, reason: null });
    expect(shareFigure(estimators, 0, 0, 'no-finds')).toMatchObject({ value: null, reason: 'no-finds' });
  });

  it('is never above the whole, where picks of the day before are reported today', () => {
    expect(shareFigure(estimators, 5, 4, 'no-finds')).toMatchObject({ value: 1, count: 5, of: 4 });
  });
});

describe('knownShare', () => {
  it('has no interval, and is nothing of nothing', () => {
    expect(knownShare(1, 4, 'no-declarations')).toMatchObject({ value: 0.25, from: 0.25, to: 0.25, count: 1, of: 4 });
    expect(knownShare(0, 0, 'no-declarations')).toMatchObject({ value: null, reason: 'no-declarations' });
  });
});

describe('plainFigure', () => {
  it('is a number or says why there is none', () => {
    expect(plainFigure(0, 'no-times')).toEqual({ value: 0, reason: null });
    expect(plainFigure(null, 'no-times')).toEqual({ value: null, reason: 'no-times' });
  });
});
