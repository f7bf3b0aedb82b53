import { describe, expect, it } from 'vitest';
import { isKnownInfringer, standingOf } from '../../../../../shared/domain/screen/goods/standing-of.ts';
import type { IpOutcomeKind } from '../../../../../shared/model/ip-outcome.ts';
import type { ClearedGoods, LegitimateUser, Right } from '../../../../../shared/model/right.ts';
import { articleKey } from '../../../../../shared/notation/article-key.ts';
import { cream, markedGoods } from '../../../../builders/marked-goods.ts';
import { recordation } from '../../../../builders/recordation.ts';

/* The parcel: merchant 3104W60001, agent 3104W60003, declared on 2026-11-04 at 3105. */
const MERCHANT = '3104W60001';
const AGENT = '3104W60003';
const CREDIT_CODE = '913302000000000009';
const aliases = {
  enterprises: { ebc: [{ code: MERCHANT, name: '宁波测试商家', aliases: [CREDIT_CODE] }] },
};
const CREAM = articleKey(undefined, '3304990039', '规格:50ml/瓶');

type Scene = Omit<NonNullable<Parameters<typeof markedGoods>[0]>, 'rights'>;

function standing(changes: Partial<Right>, scene: Scene = {}) {
  const { use, facts, declaration } = markedGoods({ rights: [{ ...recordation(), ...changes }], ...scene });
  return standingOf(use, facts, declaration).join(' ');
}

describe('standingOf', () => {
  it('gives none when nothing says that the parties may use the right', () => {
    expect(standing({})).toBe('');
    expect(standing({ legitimateUsers: [{ code: '3104W69999' }], authorisedImporters: ['3104W69999'] })).toBe('');
  });

  it.each([
    ['2026-11-03', undefined, 'out-of-validity'],
    ['2026-11-04', undefined, ''],
    [undefined, '2026-11-04', ''],
    ['2026-11-05', '2026-11-30', 'out-of-validity'],
  ])('asks first whether the right is in force: to %s, from %s', (validTo, validFrom, expected) => {
    const dates = { validTo, validFrom };

    expect(standing(dates)).toBe(expected);
    expect(standing({ ...dates, authorisedImporters: [MERCHANT] })).toBe(expected || 'authorised');
  });

  describe('of a legitimate user', () => {
    const user = (changes: Partial<LegitimateUser>, scene?: Scene) =>
      standing({ legitimateUsers: [{ code: MERCHANT, ...changes }] }, scene);

    it.each([
      ['holder', 'authorised'],
      ['licensee', 'authorised'],
      ['manufacturer', 'authorised'],
      ['importer', 'authorised'],
      ['exporter', ''],
      [undefined, 'authorised'],
    ] as const)('takes a %s for %s', (role, expected) => {
      expect(user({ role })).toBe(expected);
    });

    it('takes the merchant and the declaring agent, and no other party', () => {
      expect([user({}), user({ code: AGENT })]).toEqual(['authorised', 'authorised']);
      expect([user({ code: '310430YDWB' }), user({ code: '3104W60002' })]).toEqual(['', '']);
    });

    it('knows an enterprise by each of its codes', () => {
      expect(user({ code: CREDIT_CODE })).toBe('');
      expect(user({ code: CREDIT_CODE }, { reference: aliases })).toBe('authorised');
    });

    it('keeps to its ports where some are named', () => {
      expect([user({ ports: ['5100', '3105'] }), user({ ports: [] })]).toEqual(['authorised', 'authorised']);
      expect(user({ ports: ['5100'] })).toBe('');
    });

    it.each([
      [{ from: '2026-11-04' }, 'authorised'],
      [{ from: '2026-11-05' }, ''],
      [{ to: '2026-11-04' }, 'authorised'],
      [{ to: '2026-11-03' }, ''],
    ])('keeps to its days, both of which count: %o', (days, expected) => {
      expect(user(days)).toBe(expected);
    });
  });

  describe('of cleared goods', () => {
    const cleared = (changes: Partial<ClearedGoods>, scene?: Scene) =>
      standing({ cleared: [{ ebcCode: MERCHANT, article: CREAM, until: '2026-12-31', ...changes }] }, scene);

    it.each([
      ['2026-11-03', ''],
      ['2026-11-04', 'cleared'],
    ])('ends after the day %s', (until, expected) => {
      expect(cleared({ until })).toBe(expected);
    });

    it('is of one merchant, by each of its codes: an agent’s own goods clear nobody else’s', () => {
      expect([cleared({ ebcCode: '3104W69999' }), cleared({ ebcCode: AGENT })]).toEqual(['', '']);
      expect(cleared({ ebcCode: CREDIT_CODE }, { reference: aliases })).toBe('cleared');
    });

    it('is of one article, or of all where none is named', () => {
      expect(cleared({ article: '6901234567892' })).toBe('');
      expect(cleared({ article: undefined })).toBe('cleared');
      expect(cleared({ article: '6901234567892' }, { goods: [{ ...cream, barCode: '6901234567892' }] })).toBe(
        'cleared',
      );
    });

    it('needs every line that uses the right, and no other', () => {
      const other = { ...cream, gmodel: '规格:30ml/瓶' };

      expect(cleared({}, { goods: [cream, other] })).toBe('');
      expect(cleared({}, { goods: [cream, { ...other, name: '面霜' }] })).toBe('cleared');
    });
  });

  describe('after a case', () => {
    it.each<[IpOutcomeKind, string]>([
      ['holder-silent', 'holder-silent'],
      ['court-silent', 'holder-silent'],
      ['denied', 'cleared'],
      ['non-infringing', 'cleared'],
      ['infringing', ''],
    ])('that ended %s gives %s', (outcome, expected) => {
      expect(standing({}, { outcome })).toBe(expected);
    });

    it('of another right gives nothing', () => {
      const { facts, declaration, use } = markedGoods({ outcome: 'denied' });

      expect(standingOf({ ...use, right: recordation({ recordNo: 'T2' }) }, facts, declaration)).toEqual([]);
    });

    it('stands beside what else holds, once', () => {
      const cleared = [{ ebcCode: MERCHANT, until: '2026-11-04' }];

      expect(standing({ authorisedImporters: [AGENT] }, { outcome: 'holder-silent' })).toBe('authorised holder-silent');
      expect(standing({ authorisedImporters: [AGENT], cleared }, { outcome: 'denied' })).toBe('authorised cleared');
      expect(standing({ validTo: '2026-11-03', cleared }, { outcome: 'denied' })).toBe('out-of-validity');
    });
  });
});

describe('isKnownInfringer', () => {
  const isKnown = (knownInfringers: string[] | undefined, scene: Scene = {}) => {
    const { facts, declaration } = markedGoods(scene);
    return isKnownInfringer({ ...recordation(), knownInfringers }, facts, declaration);
  };

  it('knows the merchant and the agent, by each code', () => {
    expect([isKnown([MERCHANT]), isKnown(['x', AGENT])]).toEqual([true, true]);
    expect(isKnown([CREDIT_CODE], { reference: aliases })).toBe(true);
  });

  it('knows nobody where nobody is named', () => {
    expect([isKnown(undefined), isKnown([]), isKnown(['3104W60002'])]).toEqual([false, false, false]);
  });
});
