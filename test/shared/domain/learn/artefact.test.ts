import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Artefact, artefactOf, learnerOf } from '../../../../shared/domain/learn/artefact.ts';
import { learn } from '../../../../shared/domain/learn/learn.ts';
import { newLearner } from '../../../../shared/domain/learn/learner.ts';
import { scoreOf } from '../../../../shared/domain/learn/score-of.ts';
import { anyFeatures, anyLesson, type Lesson, learnerPlan } from '../../../builders/learner-plan.ts';

function taught(lessons: readonly Lesson[]) {
  const learner = newLearner(learnerPlan({ bits: 8, keys: 2 }));
  for (const { features, isHit, weight } of lessons) learn(learner, features, isHit, weight);
  return learner;
}

const throughJson = (artefact: Artefact): Artefact => JSON.parse(JSON.stringify(artefact));

describe('learnerOf', () => {
  it('scores, and goes on learning, exactly as the learner that was written', () => {
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 20 }), anyLesson, anyFeatures, (lessons, next, features) => {
        const first = taught(lessons);
        const second = learnerOf(throughJson(artefactOf(first)));

        expect(scoreOf(second, features)).toBe(scoreOf(first, features));

        for (const learner of [first, second]) learn(learner, next.features, next.isHit, next.weight);
        expect(artefactOf(second)).toEqual(artefactOf(first));
      }),
    );
  });

  const whole = artefactOf(taught([{ features: { goods: 'g1', code: '3304' }, isHit: true, weight: 1 }]));

  it.each<[string, Partial<Artefact>, string]>([
    ['another version', { version: 2 }, 'version 2'],
    ['a slot outside the table', { counts: [[256, 1, 1]] }, 'slot 256'],
    ['a slot before the table', { linear: [[-1, 1, 1]] }, 'slot -1'],
    ['no number', { linear: [[0, Number.NaN, 1]] }, 'NaN'],
    ['a count below zero', { counts: [[0, 1, -1]] }, '-1'],
    ['weights of another plan', { counted: { weights: [1], squares: [1] } }, '1 weights'],
    ['blends of another learner', { blends: [] }, '0 blends'],
    ['more keys than it may remember', { keys: [1, 2, 3].map((key) => [key, 1, 1, 0]) }, '3 keys'],
    ['a plan that cannot be carried out', { plan: learnerPlan({ bits: 60 }) }, 'bits 60'],
  ])('refuses %s', (_, change, reason) => {
    expect(() => learnerOf({ ...whole, ...change })).toThrow(reason);
  });
});

describe('artefactOf', () => {
  it('holds only what was learnt', () => {
    const { linear, counts, keys } = artefactOf(newLearner(learnerPlan()));

    expect([linear, counts, keys]).toEqual([[], [], []]);
  });
});
