import { describe, expect, it } from 'vitest';
import { weightImplausible } from '../../../../shared/domain/reconcile/weight-implausible.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, papers, waybill } from '../../../builders/parcel.ts';

describe('weightImplausible', () => {
  it.each([
    ['at the lower end', '1.6', []],
    ['below it', '1.599', [undefined]],
    ['short of the upper end', '2.499', []],
    ['above the upper end', '2.501', [undefined]],
    ['at the upper end, by billing steps', '2.5', ['benign']],
    ['in grams', '2001', ['benign']],
    ['of nothing', '0', [undefined]],
  ])('judges a carrier’s weight %s', (_, weight, expected) => {
    expect(severities({ waybill: waybill({ weight }) })).toEqual(expected);
  });

  it.each([
    ['equal to gross', '2', '2', []],
    ['above gross', '2', '2.00001', [undefined]],
    ['of nothing', '2', '0', [undefined]],
    ['of next to nothing', '2', '0.00001', []],
  ])('judges a net weight %s', (_, grossWeight, netWeight, expected) => {
    expect(severities({ declaration: declaration({ grossWeight, netWeight }) })).toEqual(expected);
  });

  it.each([
    ['half kilograms: 0.5 for 0.072', '0.5', '0.072', ['benign']],
    ['tenths: 0.2 for 0.128', '0.2', '0.128', ['benign']],
    ['no step: 0.25 for 0.128', '0.25', '0.128', [undefined]],
    ['half kilograms, too far: 1.5 for 0.7', '1.5', '0.7', [undefined]],
    ['half kilograms against grams', '0.5', '310', ['benign']],
  ])('knows that carriers bill by %s', (_, weight, grossWeight, expected) => {
    const given = { waybill: waybill({ weight }), declaration: declaration({ grossWeight, netWeight: '0.05' }) };

    expect(severities(given)).toEqual(expected);
  });

  it('looks not at the waybill of another order', () => {
    expect(severities({ waybill: waybill({ weight: '9', orderNo: 'T2' }) })).toEqual([]);
    expect(severities({ waybill: null })).toEqual([]);
  });

  function severities(over: Parameters<typeof papers>[0]) {
    return weightImplausible.check(facts({ papers: papers(over) }), defaultPolicy).map(({ severity }) => severity);
  }
});
