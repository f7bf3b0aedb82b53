import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../infra/local/sample/random.ts';
import { artefactOf } from '../../../../shared/domain/learn/artefact.ts';
import { learn } from '../../../../shared/domain/learn/learn.ts';
import { newLearner } from '../../../../shared/domain/learn/learner.ts';
import { scoreOf } from '../../../../shared/domain/learn/score-of.ts';
import { anyLesson, type Lesson, learnerPlan } from '../../../builders/learner-plan.ts';

function taught(lessons: readonly Lesson[], change = {}) {
  const learner = newLearner(learnerPlan(change));
  for (const { features, isHit, weight } of lessons) learn(learner, features, isHit, weight);
  return learner;
}

describe('learn', () => {
  it('finds a code that is often a hit, and says so of goods that never came before', () => {
    const random = seededRandom(3);
    const lessons = Array.from({ length: 600 }, (_, at): Lesson => {
      const code = random.pick(['3304', '8508', '6403']);
      return { features: { goods: `g${at}`, code }, isHit: random.chance(code === '8508' ? 0.5 : 0.1), weight: 1 };
    });
    const learner = taught(lessons);

    expect(scoreOf(learner, { goods: 'new', code: '8508' })).toBeGreaterThan(0.35);
    expect(scoreOf(learner, { goods: 'new', code: '3304' })).toBeLessThan(0.18);
  });

  it('recognises goods that come again, against what their values say', () => {
    const clean = Array.from({ length: 200 }, (_, at): Lesson => {
      return { features: { goods: `g${at}`, code: '3304' }, isHit: false, weight: 1 };
    });
    const bad = { features: { goods: 'bad', code: '3304' }, isHit: true, weight: 1 };
    const learner = taught([...clean, bad, bad], { keys: 1000 });

    expect(scoreOf(learner, bad.features)).toBeGreaterThan(0.5);
    expect(scoreOf(learner, { goods: 'other', code: '3304' })).toBeLessThan(0.1);
  });

  it('hears the key of repeated goods more when it is right', () => {
    const rounds = Array.from({ length: 100 }, (_, at): Lesson => {
      const isHit = at % 2 === 0;
      return { features: { goods: `g${at % 10}`, code: '3304' }, isHit, weight: 1 };
    });
    const { blends } = taught(rounds);

    expect(blends[1].weights[2]).toBeGreaterThan(1);
    expect(blends[2].weights[2]).toBeGreaterThan(1);
  });

  it('believes a case that stands for many as many, so that what is inspected more often does not rule', () => {
    const CODE = { code: '3304' };
    const often = Array.from({ length: 40 }, (): Lesson => ({ features: CODE, isHit: true, weight: 1 }));
    const seldom = (weight: number) =>
      Array.from({ length: 4 }, (): Lesson => ({ features: CODE, isHit: false, weight }));

    expect(scoreOf(taught([...often, ...seldom(10)]), CODE)).toBeLessThan(
      scoreOf(taught([...often, ...seldom(1)]), CODE),
    );
  });

  it('raises a score by a hit and lowers it by a miss, from the first case on', () => {
    const PARCEL = { goods: 'g1', code: '3304', origin: 'FR', mass: 2 };
    const scoreAfter = (isHit: boolean) => scoreOf(taught([{ features: PARCEL, isHit, weight: 1 }]), PARCEL);

    expect(scoreAfter(true)).toBeGreaterThan(0.2);
    expect(scoreAfter(false)).toBeLessThan(0.2);
  });

  it('ends in the same state, bit for bit, after the same cases', () => {
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 20 }), (lessons) => {
        const twice = [taught(lessons, { bits: 8 }), taught(lessons, { bits: 8 })].map(artefactOf);
        expect(twice[0]).toEqual(twice[1]);
      }),
    );
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the weight %s and learns nothing', (weight) => {
    const learner = newLearner(learnerPlan());

    expect(() => learn(learner, { code: '3304' }, true, weight)).toThrow(`weight ${weight}`);
    expect(artefactOf(learner)).toEqual(artefactOf(newLearner(learnerPlan())));
  });

  it('learns sooner at a quicker pace', () => {
    const pace = { linear: 0.5, counts: 0.05, blend: 0.2, presumed: 1 };
    const [usual, quick] = [newLearner(learnerPlan()), newLearner(learnerPlan({ pace }))];
    const parcel = { goods: 'g1', code: '3304' };
    for (const learner of [usual, quick]) for (let round = 0; round < 3; round += 1) learn(learner, parcel, true);

    expect(scoreOf(quick, { ...parcel, goods: 'g2' })).toBeGreaterThan(scoreOf(usual, { ...parcel, goods: 'g2' }));
  });
});
