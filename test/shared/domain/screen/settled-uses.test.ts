import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { giOrigin } from '../../../../shared/domain/screen/gi-origin.ts';
import { ipHit } from '../../../../shared/domain/screen/ip-hit.ts';
import { isSettled, settledUses } from '../../../../shared/domain/screen/settled-uses.ts';
import type { IpOutcomeKind } from '../../../../shared/model/ip-outcome.ts';
import type { Right } from '../../../../shared/model/right.ts';
import { markedGoods } from '../../../builders/marked-goods.ts';
import { recordation } from '../../../builders/recordation.ts';

const MERCHANT = '3104W60001';
const inChina: Partial<Right> = { type: 'GI_CERT_MARK', origins: ['142'] };

/** Reasons of settled uses, and the codes of findings: one or the other says what the goods use. */
function told(changes: Partial<Right>, outcome?: IpOutcomeKind) {
  const { facts, rightsIn } = markedGoods({
    rights: [{ ...recordation(), ...changes }],
    ...(outcome ? { outcome } : {}),
  });
  const findings = [ipHit(rightsIn), giOrigin(rightsIn)].flatMap((rule) =>
    rule.check(facts, defaultPolicy).map(() => rule.code),
  );
  return { settled: settledUses(rightsIn, facts).map(({ reasons }) => reasons), findings };
}

describe('isSettled', () => {
  it('is a use by somebody authorised, or of a right no longer in force', () => {
    expect([isSettled({ reasons: ['authorised'] }), isSettled({ reasons: ['out-of-validity'] })]).toEqual([true, true]);
  });

  it('is nothing else, however innocent', () => {
    expect(isSettled({ reasons: ['cleared', 'holder-silent', 'barcode-of-holder', 'price-in-band'] })).toBe(false);
    expect(isSettled({ reasons: [] })).toBe(false);
  });
});

describe('settledUses', () => {
  it.each<[string, Partial<Right>, string]>([
    ['an authorised importer', { authorisedImporters: [MERCHANT] }, 'authorised'],
    ['a licensee', { legitimateUsers: [{ code: MERCHANT, role: 'licensee' }] }, 'authorised'],
    ['a licensee on the last day', { legitimateUsers: [{ code: MERCHANT, to: '2026-11-04' }] }, 'authorised'],
    ['anybody after the right ended', { validTo: '2026-11-03' }, 'out-of-validity'],
    ['anybody before the right began', { validFrom: '2026-11-05' }, 'out-of-validity'],
  ])('tells of a use by %s, which is no finding', (_, changes, reason) => {
    expect(told(changes)).toEqual({ settled: [['in-scope', reason]], findings: [] });
  });

  it.each<[string, Partial<Right>]>([
    ['nobody authorised', {}],
    ['an exporter', { legitimateUsers: [{ code: MERCHANT, role: 'exporter' }] }],
    ['a licensee at another port', { legitimateUsers: [{ code: MERCHANT, ports: ['5100'] }] }],
    ['a licensee whose licence ended', { legitimateUsers: [{ code: MERCHANT, to: '2026-11-03' }] }],
    ['a merchant whose goods were cleared', { cleared: [{ ebcCode: MERCHANT, until: '2026-11-04' }] }],
  ])('leaves a use by %s to the findings', (_, changes) => {
    expect(told(changes)).toEqual({ settled: [], findings: ['ip-hit'] });
  });

  it('leaves what a case decided to the findings, which say so', () => {
    expect(told({}, 'holder-silent')).toEqual({ settled: [], findings: ['ip-hit'] });
  });

  it('leaves a geographical indication from outside its area to the findings, whoever imports it', () => {
    expect(told({ ...inChina, authorisedImporters: [MERCHANT] })).toEqual({ settled: [], findings: ['gi-origin'] });
    expect(told({ ...inChina, origins: ['304'], authorisedImporters: [MERCHANT] })).toEqual({
      settled: [['in-scope', 'authorised']],
      findings: [],
    });
    expect(told({ ...inChina, validTo: '2026-11-03' })).toEqual({
      settled: [['in-scope', 'out-of-validity']],
      findings: [],
    });
  });

  it('gives none while nothing is declared', () => {
    const { facts, rightsIn } = markedGoods({ rights: [{ ...recordation(), authorisedImporters: [MERCHANT] }] });

    expect(settledUses(rightsIn, facts)).toHaveLength(1);
    expect(settledUses(rightsIn, { ...facts, papers: { ...facts.papers, declaration: null } })).toEqual([]);
  });
});
