import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../../../shared/domain/learn/explained.ts';
import { PARCEL_PLANS } from '../../../../../shared/domain/learn/parcel/parcel-plans.ts';
import { whyOf } from '../../../../../shared/domain/learn/parcel/why-of.ts';

const [plan] = PARCEL_PLANS;
const because = (...reasons: Explanation['reasons']): Explanation => ({ usual: -3, reasons, others: 0 });

describe('whyOf', () => {
  it('names what raised the odds, and how many times', () => {
    const { zh, en } = whyOf(
      because(
        { names: ['merchant'], values: ['M1'], added: Math.log(4) },
        { names: ['hs4', 'valueBand'], values: ['3304', '10'], added: Math.log(1.5) },
      ),
      plan,
    );

    expect(zh).toBe('以往查验中，电商企业 M1使查获几率为 4.0 倍；税号前四位 3304、完税价格 120–190使查获几率为 1.5 倍');
    expect(en).toBe(
      'in past inspections, merchant M1 made the odds of a find 4.0 times; tariff heading 3304 with value 120–190 made the odds of a find 1.5 times',
    );
  });

  it('leaves out what lowered them or hardly moved them, and stops after three', () => {
    const one = (value: string, added: number) => ({ names: ['merchant'], values: [value], added });
    const { en } = whyOf(
      because(one('A', 2), one('B', -2), one('C', 0.09), one('D', 1), one('E', 0.1), one('F', 0.1)),
      plan,
    );

    expect([...en.matchAll(/merchant (\w)/g)].map(([, name]) => name)).toEqual(['A', 'D', 'E']);
  });

  it('says what is unknown, nothing, or known only by its hash', () => {
    const { en } = whyOf(
      because(
        { names: ['tier'], values: [''], added: 1 },
        { names: ['weightBand'], values: ['none'], added: 1 },
        { names: ['merchant', 'goods'], values: ['M1', 'x7'], added: 1 },
      ),
      plan,
    );

    expect(en).toContain('unknown credit tier');
    expect(en).toContain('weight 0 ');
    expect(en).toContain('merchant M1 with the same goods');
    expect(en).not.toContain('x7');
  });

  it('has a word where no single feature stands out', () => {
    expect(whyOf(because(), plan).en).toContain('a little above');
  });
});
