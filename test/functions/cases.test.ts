import { describe, expect, it } from 'vitest';
import { HOLDER, OFFICER, openedAtRoutes } from '../builders/case-routes.ts';
import type { TestClaims } from '../builders/http-call.ts';
import { ipCase } from '../builders/ip-case.ts';
import { PARCEL, WAYBILL } from '../builders/parcel.ts';
import { CASE_ID } from '../builders/protect-world.ts';
import { identityLeaks } from '../privacy/fictitious.ts';

describe('getIpCase', () => {
  it('shows the holder the goods, the mark and its documents, nothing else of the parcel', async () => {
    const { ask } = await openedAtRoutes();

    const { json, headers, status } = await ask('getIpCase', HOLDER, { params: { id: CASE_ID } });

    expect([status, headers.etag]).toEqual([200, '"1"']);
    expect(json).toMatchObject({
      state: 'noticed',
      right: { mark: '云鹭' },
      use: { mark: '云鹭', view: 'exact' },
      goods: [{ name: '测试面霜 50ml/瓶', qty: '1', valueFen: 15_000 }],
      security: { requiredFen: 15_000, given: null },
      deadline: { day: '2026-11-09', isAssumed: false },
      possible: ['confirm', 'apply', 'deny'],
    });
    expect(json.documents.map(({ kind }: { kind: string }) => kind)).toEqual(['suspension-notice']);
    for (const hidden of ['parcel', 'customsCode', 'logisticsNo', 'firms', 'audit', 'isReadyForDetention'])
      expect(json).not.toHaveProperty(hidden);
  });

  it('shows the officer of the district all of it, and no person to anybody', async () => {
    const { ask } = await openedAtRoutes();

    const asOfficer = await ask('getIpCase', OFFICER, { params: { id: CASE_ID } });
    const asHolder = await ask('getIpCase', HOLDER, { params: { id: CASE_ID } });

    expect(asOfficer.json).toMatchObject({
      parcel: PARCEL,
      customsCode: '3105',
      logisticsNo: WAYBILL.logisticsNo,
      use: { view: 'exact' },
      isReadyForDetention: false,
      audit: [{ event: 'open' }],
      possible: ['confirm', 'apply', 'deny'],
    });
    expect(identityLeaks(asOfficer.text + asHolder.text)).toEqual([]);
  });

  it.each([
    { ...HOLDER, org: '3104W69999' },
    { ...OFFICER, customs: '9999' },
  ])('is not found for %j', async (as) => {
    const { ask } = await openedAtRoutes();

    expect((await ask('getIpCase', as, { params: { id: CASE_ID } })).status).toBe(404);
  });

  it('is found in every district by the whole country’s officers', async () => {
    const { ask } = await openedAtRoutes();

    expect((await ask('getIpCase', { ...OFFICER, customs: '*' }, { params: { id: CASE_ID } })).status).toBe(200);
    expect((await ask('getIpCase', { ...OFFICER, customs: '*' }, { params: { id: 'ip-none' } })).status).toBe(404);
  });
});

describe('getIpCases', () => {
  it('lists own cases, by state', async () => {
    const { ask } = await openedAtRoutes();
    const ids = async (as: TestClaims, query: Readonly<Record<string, string>> = {}) =>
      (await ask('getIpCases', as, { query })).json.cases.map(({ id }: { id: string }) => id);

    expect(await ids(HOLDER)).toEqual([CASE_ID]);
    expect(await ids(OFFICER, { state: 'noticed' })).toEqual([CASE_ID]);
    expect(await ids(OFFICER, { state: 'released' })).toEqual([]);
    expect(await ids({ ...HOLDER, org: '3104W69999' })).toEqual([]);
  });

  it('lists all districts for the whole country’s officers, in pages, newest first', async () => {
    const { ask, cases: stored, districts } = await openedAtRoutes();
    for (const [at, customsCode] of ['3105', '2201', '2201'].entries()) {
      await districts.note(customsCode);
      await stored.save(ipCase({ id: `ip-${at}`, customsCode, openedAt: `2026-11-1${at}T00:00:00.000Z` }));
    }
    const all = { ...OFFICER, customs: '*' };

    const first = await ask('getIpCases', all, { query: { limit: '3' } });
    const second = await ask('getIpCases', all, { query: { limit: '3', cursor: first.json.nextCursor } });

    const ids = [...first.json.cases, ...second.json.cases].map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['ip-2', 'ip-1', 'ip-0', CASE_ID]);
    expect(second.json.nextCursor).toBeUndefined();
    expect((await ask('getIpCases', all, { query: { customs: '2201' } })).json.cases).toHaveLength(2);
  });

  it('refuses a foreign district by name', async () => {
    const { ask } = await openedAtRoutes();

    const { status, json } = await ask('getIpCases', OFFICER, { query: { customs: '9999' } });

    expect([status, json.errors[0].pointer]).toEqual([403, '/query/customs']);
  });
});

describe('getSecurity', () => {
  it('works out deposit and general guarantee', async () => {
    const { ask } = await openedAtRoutes();

    const { json } = await ask('getSecurity', HOLDER, {
      query: { valueFen: '12000000', lastYearCostsFen: '30000000' },
    });

    expect(json).toEqual({
      valueFen: 12_000_000,
      requiredFen: 6_000_000,
      generalGuarantee: { fen: 30_000_000, until: '2026-12-31' },
    });
    expect((await ask('getSecurity', HOLDER, { query: { valueFen: '1.5' } })).status).toBe(400);
  });
});
