import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explained } from '../../../../shared/domain/learn/explained.ts';
import { learn } from '../../../../shared/domain/learn/learn.ts';
import { newLearner } from '../../../../shared/domain/learn/learner.ts';
import { shareOf } from '../../../../shared/domain/learn/log-odds.ts';
import { scoreOf } from '../../../../shared/domain/learn/score-of.ts';
import { anyFeatures, anyLesson, learnerPlan } from '../../../builders/learner-plan.ts';

describe('explained', () => {
  it('adds up to the score', () => {
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 20 }), anyFeatures, fc.nat(8), (lessons, features, most) => {
        const learner = newLearner(learnerPlan({ bits: 8 }));
        for (const { features: seen, isHit, weight } of lessons) learn(learner, seen, isHit, weight);
        const { usual, reasons, others } = explained(learner, features, most);
        const sum = reasons.reduce((total, { added }) => total + added, usual + others);
        expect(shareOf(sum)).toBeCloseTo(scoreOf(learner, features), 9);
        expect(reasons.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('names what moved the score, strongest first, each cross once', () => {
    const learner = newLearner(learnerPlan());
    for (let at = 0; at < 60; at += 1) {
      learn(learner, { goods: `g${at}`, code: '8508', origin: at % 2 === 0 ? 'CN' : 'FR', mass: 2 }, at % 2 === 0);
    }
    const { reasons, others } = explained(learner, { goods: 'new', code: '8508', origin: 'CN', mass: 2 }, 9);

    expect(reasons[0]).toMatchObject({ names: ['code', 'origin'], values: ['8508', 'CN'] });
    expect(reasons[0]?.added).toBeGreaterThan(0);
    expect(reasons.map(({ names }) => names.toSorted().join())).toHaveLength(
      new Set(reasons.map(({ names }) => names.toSorted().join())).size,
    );
    expect(reasons).toEqual(reasons.toSorted((a, b) => Math.abs(b.added) - Math.abs(a.added)));
    expect(Math.abs(others)).toBeLessThan(0.5);
  });

  it('names the goods themselves when they came before', () => {
    const learner = newLearner(learnerPlan());
    for (let round = 0; round < 4; round += 1) {
      learn(learner, { goods: 'bad', code: '3304' }, true);
      learn(learner, { goods: `good${round}`, code: '3304' }, false);
    }

    expect(explained(learner, { goods: 'bad', code: '3304' }, 1).reasons).toMatchObject([
      { names: ['goods'], values: ['bad'] },
    ]);
  });

  it('has no reason before anything was learnt', () => {
    expect(explained(newLearner(learnerPlan()), { code: '3304' }).reasons).toEqual([]);
  });

  it('names the opinion that was given', () => {
    const learner = newLearner(learnerPlan({ given: 'mass', linear: [['code']], counted: [['code']] }));

    expect(explained(learner, { code: '3304', mass: 0.9 }).reasons).toMatchObject([
      { names: ['mass'], values: ['0.9'] },
    ]);
  });
});
