import { describe, expect, it } from 'vitest';
import { CaseEventBody, CasesQuery, SecurityQuery } from '../../../../../shared/wire/http/schemas/ip-case.ts';

const general = { kind: 'general', number: 'ZDB-1', fen: 20_000_000, approvedOn: '2026-01-05' };

describe('CaseEventBody', () => {
  it.each([
    { event: 'confirm' },
    { event: 'apply', security: { kind: 'deposit', fen: 1 } },
    { event: 'apply', security: general, note: '申请扣留' },
    { event: 'deny', until: '2027-11-05' },
    { event: 'court-notice', note: 'x'.repeat(2000) },
  ])('takes %j', (body) => {
    expect(CaseEventBody.safeParse(body).success).toBe(true);
  });

  it.each([
    [{ event: 'holder-silent' }, '/event'],
    [{ event: 'confirm', security: { kind: 'deposit', fen: 1 } }, '/security'],
    [{ event: 'apply', until: '2027-11-05' }, '/until'],
    [{ event: 'deny', until: '2027-02-30' }, '/until'],
    [{ event: 'apply', security: { kind: 'deposit', fen: 0 } }, '/security/fen'],
    [{ event: 'apply', security: { kind: 'deposit', fen: 1.5 } }, '/security/fen'],
    [{ event: 'apply', security: { ...general, number: 'a b' } }, '/security/number'],
    [{ event: 'confirm', note: 'x'.repeat(2001) }, '/note'],
  ])('refuses %j at %s', (body, pointer) => {
    const { error } = CaseEventBody.safeParse(body);

    expect(error?.issues.map(({ path }) => `/${path.join('/')}`)).toEqual([pointer]);
  });

  it('writes no note where none is given', () => {
    expect(CaseEventBody.parse({ event: 'confirm' })).toEqual({ event: 'confirm', note: '' });
  });
});

describe('CasesQuery', () => {
  it('reads numbers from text and knows the states', () => {
    expect(CasesQuery.parse({ limit: '25', state: 'noticed' })).toEqual({ limit: 25, state: 'noticed' });
    expect(CasesQuery.safeParse({ state: 'open' }).success).toBe(false);
    expect([{ limit: '0' }, { limit: '101' }].map((query) => CasesQuery.safeParse(query).success)).toEqual([
      false,
      false,
    ]);
  });
});

describe('SecurityQuery', () => {
  it.each([{ valueFen: '0' }, { valueFen: '3000000', lastYearCostsFen: '1' }])('takes %j', (query) => {
    expect(SecurityQuery.safeParse(query).success).toBe(true);
  });

  it.each([{}, { valueFen: '-1' }, { valueFen: '1.5' }, { valueFen: 'many' }, { valueFen: '1000000000001' }])(
    'refuses %j',
    (query) => {
      expect(SecurityQuery.safeParse(query).success).toBe(false);
    },
  );
});
