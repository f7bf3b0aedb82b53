import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../../shared/domain/reconcile/reconcile.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { giOrigin } from '../../../../shared/domain/screen/gi-origin.ts';
import { ipHit } from '../../../../shared/domain/screen/ip-hit.ts';
import type { IpOutcomeKind } from '../../../../shared/model/ip-outcome.ts';
import type { Right } from '../../../../shared/model/right.ts';
import type { Article } from '../../../builders/goods-case.ts';
import { cream, markedGoods } from '../../../builders/marked-goods.ts';
import { recordation } from '../../../builders/recordation.ts';

/* All lines of the builder declare 304, Germany, as their origin. */
const french: Right = { ...recordation({ type: 'GI_CERT_MARK' }), origins: ['305'] };

interface Scene {
  readonly right?: Partial<Right>;
  readonly goods?: readonly Article[];
  readonly outcome?: IpOutcomeKind;
}

function scene({ right = {}, ...others }: Scene = {}) {
  const { facts, rightsIn } = markedGoods({ rights: [{ ...french, ...right }], ...others });
  return reconcile(facts, defaultPolicy, [ipHit(rightsIn), giOrigin(rightsIn)]);
}

describe('giOrigin', () => {
  it('names the indication, its area, the origins and where they stand', () => {
    expect(scene()).toEqual([
      {
        code: 'gi-origin',
        severity: 'contradiction',
        lane: 'yellow',
        basis: 'ip-regulation',
        message: {
          zh: '商品使用了地理标志“Samplemark”（备案号 T2026-00001），申报原产国 304 不在登记地域 305 之内',
          en: 'The goods use the geographical indication Samplemark (record T2026-00001); the declared origin 304 lies outside its area 305',
        },
        values: [
          { document: 'declaration', field: 'gname', line: '1', value: 'Samplemark 面霜', span: [0, 10] },
          { document: 'order', field: 'itemName', line: '1', value: 'Samplemark 面霜', span: [0, 10] },
          { document: 'declaration', field: 'country', line: '1', value: '304' },
        ],
        threshold: '305',
        use: {
          recordNo: 'T2026-00001',
          mark: 'Samplemark',
          view: 'exact',
          steps: [],
          score: expect.closeTo(0.95, 1),
          reasons: ['in-scope', 'outside-gi-area'],
        },
      },
    ]);
  });

  it('judges a geographical indication alone where its area is known, and leaves others to ip-hit', () => {
    const codes = (right: Partial<Right>) => scene({ right }).map(({ code }) => code);

    expect(codes({ type: 'GI_COLLECTIVE_MARK' })).toEqual(['gi-origin']);
    expect(codes({ origins: ['305', '304'] })).toEqual([]);
    expect(codes({ origins: [] })).toEqual(['ip-hit']);
    expect(codes({ origins: undefined })).toEqual(['ip-hit']);
    expect(codes({ type: 'TRADEMARK' })).toEqual(['ip-hit']);
  });

  it('asks only the lines that use the indication', () => {
    const [found] = scene({ goods: [{ ...cream, name: '面霜' }, cream] });

    expect(found?.values.filter(({ field }) => field === 'country').map(({ line }) => line)).toEqual(['2']);
  });

  it('holds for authorised users too: no licence makes the goods come from the area', () => {
    const [found] = scene({ right: { authorisedImporters: ['3104W60001'] } });

    expect(found?.severity).toBe('contradiction');
    expect(found?.use?.reasons).toEqual(['in-scope', 'authorised', 'outside-gi-area']);
  });

  it.each([
    ['2026-11-03', 0],
    ['2026-11-04', 1],
  ])('is silent when the record ended on %s before the declaration', (validTo, findings) => {
    expect(scene({ right: { validTo } })).toHaveLength(findings);
  });

  it.each<[IpOutcomeKind, string, string]>([
    ['holder-silent', 'benign', 'green'],
    ['court-silent', 'benign', 'green'],
    ['denied', 'benign', 'green'],
    ['non-infringing', 'benign', 'green'],
    ['infringing', 'contradiction', 'yellow'],
  ])('after a case that ended %s is %s in the %s lane', (outcome, severity, lane) => {
    expect(scene({ outcome })).toMatchObject([{ severity, lane }]);
  });

  it('says why the goods are free', () => {
    expect(scene({ outcome: 'court-silent' })[0]?.message.zh).toMatch(/之内（权利人未在期限内.*不得扣留）$/);
    expect(scene({ right: { cleared: [{ ebcCode: '3104W60001', until: '2026-11-04' }] } })[0]?.message.en).toMatch(
      /area 305 \(found genuine or not infringing\)$/,
    );
  });

  it('is silent while nothing is declared', () => {
    const { facts, rightsIn } = markedGoods({ rights: [french] });

    expect(giOrigin(rightsIn).check(facts, defaultPolicy)).toHaveLength(1);
    expect(
      giOrigin(rightsIn).check({ ...facts, papers: { ...facts.papers, declaration: null } }, defaultPolicy),
    ).toEqual([]);
  });
});
