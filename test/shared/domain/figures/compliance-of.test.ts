import { describe, expect, it } from 'vitest';
import { complianceOf } from '../../../../shared/domain/figures/compliance-of.ts';
import { estimators, stratumCount } from '../../../builders/estimators.ts';

describe('complianceOf', () => {
  it('weighs strata by what was declared in them, not by how much was drawn', () => {
    const { violations, total } = complianceOf(
      [
        stratumCount({ stratum: 'good', declared: 9000, inspected: 90, finds: 0, values: [] }),
        stratumCount({ stratum: 'bad', declared: 1000, inspected: 100, finds: 20 }),
      ],
      estimators,
    );

    expect(violations).toMatchObject({ value: 0.02, count: 20, of: 190 });
    expect(total).toMatchObject({ value: 200 });
  });

  it('lets the value of a find stand for the parcels behind it, and never says less than was found', () => {
    const { value } = complianceOf([stratumCount()], estimators);
    const lone = complianceOf([stratumCount({ inspected: 1000, finds: 1, values: [70] })], estimators).value;

    expect(value.value).toBe(1500);
    expect(value.from ?? 0).toBeGreaterThanOrEqual(150);
    expect(lone).toMatchObject({ value: 70, from: 70, to: 70 });
  });

  it('joins the rates of a stratum', () => {
    const { strata } = complianceOf(
      [stratumCount({ rate: 0.2, declared: 500, drawn: 100 }), stratumCount({ rate: 0.1, declared: 500, drawn: 50 })],
      estimators,
    );

    expect(strata).toMatchObject([{ rates: [0.1, 0.2], declared: 1000, drawn: 150, inspected: 200, finds: 10 }]);
    expect(strata[0]?.violations.value).toBe(0.05);
  });

  it('advises more random picks where violations vary more', () => {
    const { strata } = complianceOf(
      [
        stratumCount({ stratum: 'quiet', inspected: 500, finds: 1, drawn: 500, declared: 5000 }),
        stratumCount({ stratum: 'loud', inspected: 500, finds: 100, drawn: 500, declared: 5000 }),
      ],
      estimators,
    );

    const [loud, quiet] = ['loud', 'quiet'].map((name) => strata.find(({ stratum }) => stratum === name)?.advised ?? 0);
    expect((loud ?? 0) + (quiet ?? 0)).toBe(1000);
    expect(loud).toBeGreaterThan(5 * (quiet ?? 0));
    expect(quiet).toBeGreaterThanOrEqual(59);
  });

  it('says nothing of strata and of all where chance showed nothing', () => {
    const unseen = complianceOf([stratumCount({ inspected: 0, finds: 0, values: [] })], estimators);

    expect(unseen.violations.reason).toBe('no-random-results');
    expect(unseen.strata[0]?.violations.reason).toBe('no-random-results');
    expect(complianceOf([], estimators).violations.reason).toBe('no-declarations');
  });
});
