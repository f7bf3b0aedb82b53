import { describe, expect, it } from 'vitest';
import { learn } from '../../../../shared/domain/learn/learn.ts';
import { newLearner } from '../../../../shared/domain/learn/learner.ts';
import { logOdds } from '../../../../shared/domain/learn/log-odds.ts';
import { opinionOf } from '../../../../shared/domain/learn/opinion.ts';
import { learnerPlan } from '../../../builders/learner-plan.ts';

const PARCEL = { goods: 'g1', code: '3304', origin: 'FR', mass: 2 };

const parcelOf = (mass: number | undefined) => ({ code: '3304', mass });

describe('opinionOf', () => {
  it('is the usual log-odds before anything was learnt', () => {
    const learner = newLearner(learnerPlan());
    const { all, level, known, parts } = opinionOf(learner, learner.encode(PARCEL));

    expect(all).toBe(logOdds(0.2));
    expect([level, known, ...parts]).toEqual([0, undefined, 0, 0, 0, 1]);
  });

  it('lets each part speak of what it learnt', () => {
    const learner = newLearner(learnerPlan());
    for (let round = 0; round < 3; round += 1) learn(learner, PARCEL, true);
    const [linear = 0, counts = 0, key = 0] = opinionOf(learner, learner.encode(PARCEL)).parts;

    expect(Math.min(linear, counts, key)).toBeGreaterThan(0);
  });

  it('leaves the key silent for other goods, and the values for values never seen', () => {
    const learner = newLearner(learnerPlan());
    for (let round = 0; round < 3; round += 1) learn(learner, PARCEL, true);
    const alike = opinionOf(learner, learner.encode({ ...PARCEL, goods: 'g2' }));
    const strange = opinionOf(learner, learner.encode({ goods: 'g3', code: '8508', origin: 'KR', mass: 9000 }));

    expect([alike.level, alike.parts[2]]).toEqual([0, 0]);
    expect([...strange.counts]).toEqual([0, 0, 0]);
    expect(strange.parts[0]).toBe(0);
  });

  it('hears a given share beside its own parts, and neither for certain', () => {
    const learner = newLearner(learnerPlan({ given: 'mass' }));
    const saidOf = (mass?: number) => opinionOf(learner, learner.encode(parcelOf(mass))).parts[4] ?? 0;
    const allOf = (mass?: number) => opinionOf(learner, learner.encode(parcelOf(mass))).all;

    expect([saidOf(0.2), saidOf()]).toEqual([0, 0]);
    expect(saidOf(1)).toBeCloseTo(logOdds(0.998) - logOdds(0.2), 9);
    expect(saidOf(0)).toBeCloseTo(logOdds(0.002) - logOdds(0.2), 9);
    expect(allOf(0.9)).toBeGreaterThan(allOf(0.2));
    expect(allOf()).toBe(allOf(0.2));
  });

  it('learns to believe a given share less when it is wrong', () => {
    const learner = newLearner(learnerPlan({ given: 'mass' }));
    const before = learner.blends[0].weights[4] ?? 0;
    for (let at = 0; at < 50; at += 1) learn(learner, { code: String(at), mass: 0.9 }, false);

    expect(learner.blends[0].weights[4]).toBeLessThan(before);
  });
});
