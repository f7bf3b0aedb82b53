import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { policyFaults } from '../../../../shared/domain/reference/policy-faults.ts';
import type { Policy } from '../../../../shared/model/policy.ts';

const { inspection, sampling, lanes, random, limits, draws, lookback, learn, weight } = defaultPolicy;
const [period] = limits.periods;
const faultsOf = (over: Partial<Policy>) =>
  policyFaults({ ...defaultPolicy, ...over }).map(({ pointer, code }) => `${pointer} ${code}`);
const shift = (over: object) => ({
  inspection: { ...inspection, shifts: [{ id: 'day', from: '08:00', until: '20:00', ...over }] },
});
const campaign = (over: object) => ({
  sampling: {
    ...sampling,
    campaigns: [{ name: '双十一', from: '2026-11-01', until: '2026-11-12', hs: ['3304'], factor: 2, ...over }],
  },
});

describe('policyFaults', () => {
  it('finds none in the policy that is built in', () => {
    expect(policyFaults(defaultPolicy)).toEqual([]);
  });

  it('says what to do in both languages', () => {
    expect(policyFaults({ ...defaultPolicy, ...shift({ from: '8:00' }) })).toEqual([
      {
        pointer: '/inspection/shifts/0/from',
        code: 'no-time',
        message: { zh: '须为 HH:MM，如 08:00', en: 'Write a time such as 08:00.' },
      },
    ]);
  });

  it.each<[string, Partial<Policy>, string[]]>([
    ['a version without characters', { version: ' ' }, ['/version version']],
    ['a long version', { version: 'v'.repeat(41) }, ['/version version']],
    ['an amount that is no decimal', { amount: { tolerance: 'five' } }, ['/amount/tolerance decimal']],
    [
      'a step that is no decimal',
      { weight: { ...weight, billingSteps: ['0.5', '-1'] } },
      ['/weight/billingSteps/1 decimal'],
    ],
    ['no period of limits', { limits: { ...limits, periods: [] } }, ['/limits/periods no-period']],
    [
      'a day that does not exist',
      { limits: { ...limits, periods: [{ from: '20260230', singleFen: 1, annualFen: 2 }] } },
      ['/limits/periods/0/from no-day'],
    ],
    [
      'periods from new to old',
      { limits: { ...limits, periods: limits.periods.toReversed() } },
      ['/limits/periods/1/from order'],
    ],
    [
      'a period twice',
      { limits: { ...limits, periods: period ? [period, period] : [] } },
      ['/limits/periods/1/from order'],
    ],
    [
      'a single limit above the annual',
      { limits: { ...limits, periods: [{ from: '20260101', singleFen: 3, annualFen: 2 }] } },
      ['/limits/periods/0/singleFen limit'],
    ],
    [
      'red below yellow',
      { lanes: { ...lanes, yellowFromScore: 0.9, redFromScore: 0.6 } },
      ['/lanes/yellowFromScore order'],
    ],
    [
      'a look that is never red',
      { lookback: { ...lookback, yellowFrom: 0.8, redFrom: 0.8 } },
      ['/lookback/yellowFrom order'],
    ],
    ['a model that is never red', { learn: { ...learn, yellowFrom: 0.9 } }, ['/learn/yellowFrom order']],
    ['a key before the freeze', { draws: { ...draws, revealedAfterHours: 10 } }, ['/draws/frozenAfterHours order']],
    [
      'a tier that is never drawn',
      { random: { ...random, byTier: { 常规企业: 0 } } },
      ['/random/byTier/常规企业 share'],
    ],
    [
      'a tier whose name holds signs of pointers',
      { random: { ...random, byTier: { 'a/b~c': 2 } } },
      ['/random/byTier/a~1b~0c share'],
    ],
    ['a rate above one', { random: { ...random, otherwise: 1.5 } }, ['/random/otherwise share']],
    ['a floor of nothing', { sampling: { ...sampling, floor: 0 } }, ['/sampling/floor share']],
    [
      'a stratum that is never drawn',
      { sampling: { ...sampling, strata: [{ rate: 0 }] } },
      ['/sampling/strata/0/rate share'],
    ],
    [
      'mail that is found for nothing, and a share beyond all',
      { lookback: { ...lookback, mail: { ...lookback.mail, piecesFrom: 0, shareFrom: 1.2 } } },
      ['/lookback/mail/shareFrom share', '/lookback/mail/piecesFrom positive'],
    ],
    ['a lease of no time', { desk: { leaseMinutes: 0 } }, ['/desk/leaseMinutes positive']],
    ['a shift without an id', shift({ id: '' }), ['/inspection/shifts/0/id shift-id']],
    ['an hour that does not exist', shift({ until: '24:00' }), ['/inspection/shifts/0/until no-time']],
    ['a campaign that ends before it begins', campaign({ until: '2026-10-01' }), ['/sampling/campaigns/0/until order']],
    ['a campaign without a day', campaign({ from: 'soon' }), ['/sampling/campaigns/0/from no-day']],
    ['a campaign that stops the draw', campaign({ factor: 0 }), ['/sampling/campaigns/0/factor positive']],
  ])('finds %s', (_, over, faults) => {
    expect(faultsOf(over)).toEqual(faults);
  });

  it('finds a shift that stands twice', () => {
    const [one] = inspection.shifts;

    expect(faultsOf({ inspection: { ...inspection, shifts: one ? [one, one] : [] } })).toEqual([
      '/inspection/shifts/1/id shift-id',
    ]);
  });
});
