import { describe, expect, it } from 'vitest';
import { promoted } from '../../functions/learn/promoted.ts';
import { newModel } from '../../shared/domain/learn/parcel/heard-results.ts';
import { PARCEL_PLANS } from '../../shared/domain/learn/parcel/parcel-plans.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { Foretold, LearntState } from '../../shared/model/learnt-model.ts';

const NOW = '2026-11-04T04:00:00.000Z';
const [QUICK, STEADY] = PARCEL_PLANS;

describe('promoted', () => {
  const rules = { ...defaultPolicy.learn, comparedAfter: 100 };
  const model = (at: 0 | 1, foretold: readonly Foretold[]): LearntState => ({
    ...newModel(PARCEL_PLANS[at]),
    foretold: [...foretold],
  });
  /** Every third is a find, save that chance turns every tenth; `sharp` knows it. */
  const foretold = (count: number, isSharp: boolean): Foretold[] =>
    Array.from({ length: count }, (_, at) => {
      const isLikely = at % 3 === 0;
      const score = isSharp ? (isLikely ? 0.8 : 0.2) : 0.33;
      return { pickId: `p${at}`, score, weight: 1, isFind: isLikely !== (at % 10 === 0) };
    });

  it('changes places once the challenger foretold better, and keeps why', () => {
    const turn = promoted(
      { champion: model(0, foretold(100, false)), challenger: model(1, foretold(100, true)) },
      rules,
      NOW,
    );

    expect(turn?.models.champion).toMatchObject({
      artefact: { plan: { name: STEADY.name } },
      promotions: [turn?.promotion],
    });
    expect(turn?.models.challenger.artefact.plan.name).toBe(QUICK.name);
    expect(turn?.promotion).toMatchObject({ by: 'better', cases: 100, plan: STEADY.name, over: QUICK.name });
    expect(turn?.promotion.loss).toBeLessThan(turn?.promotion.otherLoss ?? 0);
  });

  it('waits for enough cases, and for a better challenger', () => {
    const models = (count: number, isSharp: boolean) => ({
      champion: model(0, foretold(count, !isSharp)),
      challenger: model(1, foretold(count, isSharp)),
    });

    expect(promoted(models(99, true), rules, NOW)).toBeNull();
    expect(promoted(models(200, false), rules, NOW)).toBeNull();
  });

  it('weighs nothing where the policy names the plan that speaks, or one that is no more', () => {
    const models = { champion: model(0, foretold(200, false)), challenger: model(1, foretold(200, true)) };

    expect(promoted(models, { ...rules, plan: QUICK.name }, NOW)).toBeNull();
    expect(promoted(models, { ...rules, plan: 'gone' }, NOW)).toBeNull();
  });
});
