import fc from 'fast-check';
import type { Features, Plan } from '../../shared/domain/learn/plan.ts';

export function learnerPlan(change: Partial<Plan> = {}): Plan {
  return {
    name: 'test',
    seed: 1,
    bits: 14,
    key: 'goods',
    keys: 100,
    usualShare: 0.2,
    bands: [{ name: 'massBand', of: 'mass', steps: 1 }],
    linear: [['code'], ['origin'], ['massBand'], ['code', 'origin']],
    counted: [['code'], ['origin', 'code'], ['massBand']],
    ...change,
  };
}

export interface Lesson {
  readonly features: Features;
  readonly isHit: boolean;
  readonly weight: number;
}

export const anyFeatures: fc.Arbitrary<Features> = fc.record(
  {
    goods: fc.constantFrom('g1', 'g2', 'g3'),
    code: fc.constantFrom('3304', '8508', '6403'),
    origin: fc.constantFrom('CN', 'FR', 'KR'),
    mass: fc.double({ min: -1, max: 1e6, noNaN: true }),
  },
  { requiredKeys: [] },
);

export const anyLesson: fc.Arbitrary<Lesson> = fc.record({
  features: anyFeatures,
  isHit: fc.boolean(),
  weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
});
