import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../shared/domain/reconcile/reconcile.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { giOrigin } from '../../shared/domain/screen/gi-origin.ts';
import { ipHit } from '../../shared/domain/screen/ip-hit.ts';
import { IpOutcomeKind } from '../../shared/model/ip-outcome.ts';
import type { Right } from '../../shared/model/right.ts';
import type { Article } from '../builders/goods-case.ts';
import { cream, markedGoods } from '../builders/marked-goods.ts';
import { recordation } from '../builders/recordation.ts';

const DAYS = ['2026-11-03', '2026-11-04', '2026-11-05'];
const CODES = ['3104W60001', '3104W60003', '3104W69999'];
const SEVERITIES = ['benign', 'unexplained', 'contradiction'];

const code = fc.constantFrom(...CODES);
const day = fc.constantFrom(...DAYS);
const optional = { requiredKeys: [] };

const user = fc.record(
  {
    code,
    role: fc.constantFrom('holder', 'licensee', 'manufacturer', 'importer', 'exporter'),
    ports: fc.subarray(['3105', '5100']),
    from: day,
    to: day,
  },
  { requiredKeys: ['code'] },
);
const clearance = fc.record(
  { ebcCode: code, article: fc.constantFrom('5025155012345', '6901234567892'), until: day },
  { requiredKeys: ['ebcCode', 'until'] },
);
const right: fc.Arbitrary<Partial<Right>> = fc.record(
  {
    type: fc.constantFrom('TRADEMARK', 'GI_CERT_MARK'),
    origins: fc.subarray(['304', '305']),
    hsScope: fc.subarray(['3304']),
    validTo: day,
    legitimateUsers: fc.array(user, { maxLength: 2 }),
    authorisedImporters: fc.array(code, { maxLength: 1 }),
    cleared: fc.array(clearance, { maxLength: 1 }),
    knownInfringers: fc.array(code, { maxLength: 1 }),
    barcodePrefix: fc.constantFrom('502', '690'),
    priceBandYuan: fc.constantFrom<[number, number]>([50, 90], [150, 200]),
  },
  optional,
);
const article: fc.Arbitrary<Article> = fc.record(
  {
    gcode: fc.constant('3304990039'),
    name: fc.constantFrom('Samplemark 面霜', 'S4mplemark 面霜', '样 例 牌 面霜', '面霜', 'Samplemark 高仿'),
    gmodel: fc.constantFrom('规格:1个', '品牌:无'),
    barCode: fc.constantFrom('5025155012345', '6901234567892'),
    price: fc.constantFrom('60', '100', '180'),
  },
  { requiredKeys: ['gcode', 'name', 'gmodel'] },
);
const scene = fc.record(
  { goods: fc.array(article, { minLength: 1, maxLength: 3 }), outcome: fc.constantFrom(...IpOutcomeKind.options) },
  { requiredKeys: ['goods'] },
);

/** What somebody may be granted. */
const grant: fc.Arbitrary<(to: Partial<Right>) => Partial<Right>> = fc.oneof(
  user.map((one) => ({ legitimateUsers = [], ...to }: Partial<Right>) => ({
    ...to,
    legitimateUsers: [...legitimateUsers, one],
  })),
  code.map((one) => ({ authorisedImporters = [], ...to }: Partial<Right>) => ({
    ...to,
    authorisedImporters: [...authorisedImporters, one],
  })),
  clearance.map((one) => ({ cleared = [], ...to }: Partial<Right>) => ({ ...to, cleared: [...cleared, one] })),
);

/** The scores of all uses, and the severities of all findings, by record. The first of three rights is the one in question. */
function judged(changes: Partial<Right>, given: Omit<NonNullable<Parameters<typeof markedGoods>[0]>, 'rights'>) {
  const others = ['T2', 'T3'].map((recordNo) => recordation({ recordNo }));
  const { facts, declaration, rightsIn } = markedGoods({
    rights: [{ ...recordation(), ...changes }, ...others],
    ...given,
  });
  const scores = rightsIn(facts, declaration).map(({ weighed: { recordNo, score } }) => [recordNo, score] as const);
  const findings = reconcile(facts, defaultPolicy, [ipHit(rightsIn), giOrigin(rightsIn)]).map(
    ({ use, severity }) => [use?.recordNo, SEVERITIES.indexOf(severity)] as const,
  );
  return { scores: new Map(scores), findings: new Map(findings) };
}

describe('what somebody may use', () => {
  it('never scores more, is found more or found worse after one more permission', () => {
    fc.assert(
      fc.property(right, scene, grant, (changes, given, granted) => {
        const before = judged(changes, given);
        const after = judged(granted(changes), given);

        expect([...after.scores.keys()]).toEqual([...before.scores.keys()]);
        for (const [recordNo, score] of after.scores)
          expect(score).toBeLessThanOrEqual(before.scores.get(recordNo) ?? 0);
        for (const [recordNo, severity] of after.findings)
          expect(severity).toBeLessThanOrEqual(before.findings.get(recordNo) ?? -1);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Partial<Right>]>([
    ['a legitimate user', { legitimateUsers: [{ code: '3104W60001' }] }],
    ['an authorised importer', { authorisedImporters: ['3104W60001'] }],
    ['cleared goods', { cleared: [{ ebcCode: '3104W60001', until: '2026-11-04' }] }],
  ])('does score less with %s: the permissions above are such as count', (_, changes) => {
    const [before, after] = [judged({}, { goods: [cream] }), judged(changes, { goods: [cream] })];

    expect(after.scores.get('T2026-00001')).toBeLessThan((before.scores.get('T2026-00001') ?? 0) / 5);
    expect(after.findings.get('T2026-00001') ?? -1).toBeLessThan(before.findings.get('T2026-00001') ?? -1);
  });
});
