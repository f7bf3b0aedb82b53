import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../../shared/domain/reconcile/reconcile.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Papers } from '../../../../shared/model/case.ts';
import type { Severity } from '../../../../shared/model/finding.ts';
import type { Rule } from '../../../../shared/model/rule.ts';
import { declaration, facts, order, papers, payment, waybill } from '../../../builders/parcel.ts';

/* Honest variations (messages.md §15, rules.md §3.1): nothing, or a benign note in the green lane. */

const variations: readonly [string, Partial<Papers>][] = [
  ['decimals without a fraction', { payments: [payment({ amountPaid: '387.76000' })] }],
  ['a zero with a fraction', { declaration: declaration({ insuredFee: '0.00' }) }],
  [
    'quantities with a fraction',
    { order: order({ lines: order().lines.map((line) => ({ ...line, qty: `${line.qty}.0` })) }) },
  ],
  [
    'prices with a fraction',
    {
      declaration: declaration({ lines: declaration().lines.map((line) => ({ ...line, price: `${line.price}.00` })) }),
    },
  ],
  ['a middle dot in the payer', { payments: [payment({ payerName: '测·试甲' })] }],
  ['a wide space in the buyer', { declaration: declaration({ buyerName: '测　试甲' }) }],
  ['a space after the consignee', { waybill: waybill({ consignee: '测试甲 ' }) }],
  ['+86 before a phone', { declaration: declaration({ buyerTelephone: '+8613800000001' }) }],
  ['86- before a phone', { waybill: waybill({ consigneeTelephone: '86-13800000001' }) }],
  ['separators in a phone', { waybill: waybill({ consigneeTelephone: '138-0000-0001' }) }],
  ['a full-width phone', { declaration: declaration({ buyerTelephone: '１３８０００００００１' }) }],
  ['a full-width ID number', { declaration: declaration({ buyerIdNumber: '１１０１０１１９０００１０１００１４' }) }],
  [
    'a repeated province',
    { waybill: waybill({ consigneeAddress: '浙江省浙江省宁波市北仑区测试路1号3号楼2单元101室' }) },
  ],
  [
    'carets in an address',
    { declaration: declaration({ consigneeAddress: '浙江省^^^宁波市^^^北仑区^^^测试路1号3号楼2单元101室' }) },
  ],
  [
    'a post code in brackets',
    { waybill: waybill({ consigneeAddress: '浙江省宁波市北仑区测试路1号3号楼2单元101室(315800)' }) },
  ],
  [
    'another word for the building',
    { waybill: waybill({ consigneeAddress: '浙江省宁波市北仑区测试路1号3栋2单元101' }) },
  ],
  ['a hyphenated building', { waybill: waybill({ consigneeAddress: '浙江省宁波市北仑区测试路1号3-2-101' }) }],
  [
    'an address without its province',
    { waybill: waybill({ consigneeAddress: '宁波市北仑区测试路1号3号楼2单元101室' }) },
  ],
  [
    'full-width digits in an address',
    { waybill: waybill({ consigneeAddress: '浙江省宁波市北仑区测试路１号３号楼２单元１０１室' }) },
  ],
  ['a goods name without spaces', { declaration: firstName('测试奶粉800g/罐') }],
  ['a goods name in another case and width', { declaration: firstName('测试奶粉　800Ｇ／罐') }],
  ['a goods name in traditional characters', { declaration: firstName('測試奶粉 800g/罐') }],
  ['a payment off by rounding', { payments: [payment({ amountPaid: '387.77' })] }],
  ['a coupon that the payment did not see', { payments: [payment({ amountPaid: '392.76' })] }],
  ['a weight in grams', { declaration: declaration({ grossWeight: '2000', netWeight: '1650' }) }],
  ['a carrier’s weight in grams', { waybill: waybill({ weight: '2100' }) }],
  ['a carrier that bills by half kilograms', { waybill: waybill({ weight: '2.5' }) }],
  ['CNY for 142', { payments: [payment({ currency: 'CNY' })] }],
  [
    'another consignee than the buyer',
    { order: order({ consignee: '测试乙' }), waybill: waybill({ consignee: '测试乙' }) },
  ],
  ['lines in another order', { declaration: declaration({ lines: declaration().lines.toReversed() }) }],
];

const named = (code: string, severity: Severity, values: readonly string[]): Rule => ({
  code,
  severity,
  basis: 'ceb-202205',
  title: { zh: '测试', en: 'test' },
  needs: [],
  check: () =>
    values.map((value) => ({
      message: { zh: value, en: value },
      values: [{ document: 'order', field: 'note', value }],
    })),
});

describe('reconcile', () => {
  it('sorts by code, then by values, whatever the order of the rules', () => {
    const rules = [named('b', 'format', ['2', '1']), named('a', 'unexplained', ['3'])];

    const findings = reconcile(facts(), defaultPolicy, rules);

    expect(findings.map(({ code, values }) => [code, values[0]?.value])).toEqual([
      ['a', '3'],
      ['b', '1'],
      ['b', '2'],
    ]);
    expect(reconcile(facts(), defaultPolicy, rules.toReversed())).toEqual(findings);
  });

  it('takes the lane of the code before that of the severity, but never for a benign finding', () => {
    const lanes = { ...defaultPolicy.lanes, byCode: { a: 'red', b: 'red' } } as const;
    const rules = [named('a', 'format', ['1']), named('b', 'benign', ['1']), named('c', 'contradiction', ['1'])];

    const findings = reconcile(facts(), { ...defaultPolicy, lanes }, rules);

    expect(findings.map(({ lane }) => lane)).toEqual(['red', 'green', 'yellow']);
  });

  it.each([
    ['surer', 'unexplained', 'red'],
    ['less sure', 'contradiction', 'green'],
    ['benign but to be looked at', 'benign', 'yellow'],
  ] as const)('takes the own lane of a judgement that is %s before all others', (_, severity, lane) => {
    const lanes = { ...defaultPolicy.lanes, byCode: { a: 'yellow', b: 'red' } } as const;
    const own: Rule = {
      ...named('b', 'contradiction', []),
      check: () => [{ severity, lane, message: { zh: '', en: '' }, values: [] }],
    };

    const findings = reconcile(facts(), { ...defaultPolicy, lanes }, [named('a', severity, ['1']), own]);

    expect(findings[1]).toMatchObject({ severity, lane });
    expect(findings[0]?.lane).toBe(severity === 'benign' ? 'green' : 'yellow');
  });

  it('leaves out a rule whose documents are not there', () => {
    const rule: Rule = { ...named('a', 'format', ['1']), needs: ['payments', 'returns', 'waybill'] };

    expect(reconcile(facts(), defaultPolicy, [rule])).toEqual([]);
    expect(
      reconcile(facts({ papers: papers({ waybill: null }) }), defaultPolicy, [{ ...rule, needs: ['waybill'] }]),
    ).toEqual([]);
    expect(reconcile(facts(), defaultPolicy, [{ ...rule, needs: ['payments', 'waybill'] }])).toHaveLength(1);
  });

  it.each(variations)('forgives %s', (_, over) => {
    const findings = reconcile(facts({ papers: papers(over) }), defaultPolicy);

    expect(findings.filter(({ severity }) => severity !== 'benign')).toEqual([]);
    expect(findings.every(({ lane }) => lane === 'green')).toBe(true);
    expect(findings.length).toBeLessThan(2);
  });

  it('does not take a place without its room for the place', () => {
    const given = papers({ waybill: waybill({ consigneeAddress: '浙江省宁波市北仑区测试路1号' }) });

    expect(reconcile(facts({ papers: given }), defaultPolicy)).toMatchObject([
      { code: 'consignee-mismatch', severity: 'unexplained', lane: 'yellow' },
    ]);
  });
});

function firstName(gname: string) {
  return declaration({ lines: declaration().lines.map((line, at) => (at === 0 ? { ...line, gname } : line)) });
}
