import { beforeEach, describe, expect, it } from 'vitest';
import type { Lead } from '../../shared/model/lead.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { lead, leadRight, minedLeads, RECORD } from '../builders/lead.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { PARCEL } from '../builders/parcel.ts';
import { rightVersion } from '../builders/recordation.ts';
import { NOON } from '../builders/trace.ts';

const officer = { role: 'officer', customs: '3105', name: '审单员甲' } as const;
const supervisor = { role: 'supervisor', customs: '*', name: '主管' } as const;
const holder = { role: 'right-holder', org: '4401TEST01' } as const;
const FOREIGN_RECORD = 'T2026-OTHER';

/** A lead on two rights, one of the holder, with a parcel of each in each of two districts. */
const [own] = lead().evidence;
const foreignUse = {
  recordNo: FOREIGN_RECORD,
  mark: 'Adidas',
  view: 'masked',
  score: 0.8,
  spelled: ['adi*as'],
} as const;
const both: Lead = lead({
  rights: [
    leadRight({
      recordNo: FOREIGN_RECORD,
      marks: ['Adidas'],
      merchants: ['3104W60009'],
      spellings: ['adi*as'],
      parcels: 9,
    }),
    leadRight({ firstSeen: NOON + 60, lastSeen: NOON + 3600 }),
  ],
  districts: [
    { customsCode: '3105', parcels: 2 },
    { customsCode: '2200', parcels: 1 },
  ],
  evidence: [
    ...(own ? [{ ...own, uses: [...own.uses, { ...foreignUse, spelled: ['adi*as'] }] }] : []),
    {
      parcel: parcelId({ ebpCode: 'P1', orderNo: 'ELSEWHERE' }),
      ...{
        customsCode: '2200',
        merchant: '3104W60009',
        declared: NOON,
        uses: [{ ...foreignUse, spelled: ['adi*as'] }],
      },
    },
  ],
});
const elsewhere = lead({ id: 'lead-2', score: 0.7, districts: [{ customsCode: '2200', parcels: 3 }], evidence: [] });
const link = lead({ id: 'lead-3', kind: 'payer', key: 'token', name: null, score: 0.6 });

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct();
  product.at('2026-11-05T03:00:00.000Z');
  await product.rights.save(rightVersion({ recordNo: RECORD, holderCode: holder.org }));
  await product.leads.publish(minedLeads(both, elsewhere, link));
});

const ask = (id: Parameters<typeof call>[1], as: TestCall['as'], rest: TestCall = {}) =>
  call(product.handlers.clues, id, { as, ...rest });
const list = async (as: TestCall['as'], query: Record<string, string> = {}): Promise<string[]> =>
  (await ask('getLeads', as, { query })).json.leads.map(({ id }: { id: string }) => id);
const one = (as: TestCall['as'], id = 'lead-1') => ask('getLead', as, { params: { id } });
const speak = (verdict: string, as: TestCall['as'] = officer, id = 'lead-1') =>
  ask('postLeadFeedback', as, { params: { id }, json: { verdict, note: '已核对' } });

describe('getLeads', () => {
  it('shows officials the leads of their district, strongest first, and all of them with *', async () => {
    expect(await list(officer)).toEqual(['lead-1', 'lead-3']);
    expect(await list(supervisor)).toEqual(['lead-1', 'lead-2', 'lead-3']);
    expect(await list({ ...officer, customs: '5100' })).toEqual([]);
  });

  it('says up to when was looked, and nothing before the first look', async () => {
    const { json } = await ask('getLeads', officer);
    const fresh = await memoryProduct();

    expect([json.asOf, json.from]).toEqual(['2026-11-05T00:00:00.000Z', '2026-10-06T00:00:00.000Z']);
    expect((await call(fresh.handlers.clues, 'getLeads', { as: officer })).json).toEqual({
      asOf: '',
      from: '',
      leads: [],
    });
  });

  it('narrows by kind, right and district', async () => {
    expect(await list(supervisor, { kind: 'payer' })).toEqual(['lead-3']);
    expect(await list(supervisor, { recordNo: FOREIGN_RECORD })).toEqual(['lead-1']);
    expect(await list(supervisor, { customs: '2200' })).toEqual(['lead-1', 'lead-2']);
    expect((await ask('getLeads', officer, { query: { customs: '2200' } })).status).toBe(403);
  });

  it('goes on after the cursor, and refuses one whose lead is gone', async () => {
    const first = (await ask('getLeads', supervisor, { query: { limit: '2' } })).json;
    const rest = (await ask('getLeads', supervisor, { query: { limit: '2', cursor: first.nextCursor } })).json;

    expect(rest.leads.map(({ id }: Lead) => id)).toEqual(['lead-3']);
    expect(rest).not.toHaveProperty('nextCursor');

    await product.leads.publish(minedLeads(both));
    const refused = await ask('getLeads', supervisor, { query: { cursor: first.nextCursor } });
    expect([refused.status, refused.json.errors[0].pointer]).toEqual([400, '/query/cursor']);
  });

  it('closes what an officer called useless until a later parcel comes', async () => {
    await speak('useless');

    expect(await list(officer)).toEqual(['lead-3']);
    expect(await list(officer, { state: 'closed' })).toEqual(['lead-1']);
    expect(await list(officer, { state: 'all' })).toEqual(['lead-1', 'lead-3']);

    await product.leads.publish(minedLeads({ ...both, lastSeen: Date.parse('2026-11-05T03:00:01.000Z') / 1000 }, link));
    expect(await list(officer)).toEqual(['lead-1', 'lead-3']);
  });

  it('opens again what another officer finds useful', async () => {
    await speak('useless');
    await speak('useful', { ...officer, name: '审单员乙' });

    expect(await list(officer)).toEqual(['lead-1', 'lead-3']);
  });

  it('fills a page although leads before it are closed', async () => {
    const many = Array.from({ length: 130 }, (_, n) => lead({ id: `n${n}`, score: 0.9 - n / 1000 }));
    await product.leads.publish(minedLeads(...many));
    for (let n = 0; n < 110; n += 1) await speak('useless', officer, `n${n}`);

    expect(await list(officer, { limit: '3' })).toEqual(['n110', 'n111', 'n112']);
  });
});

describe('getLead', () => {
  it('shows officials the whole subject, and as evidence the parcels of their district', async () => {
    const { json } = await one(officer);

    expect(json).toMatchObject({
      key: '3104W60001',
      score: 0.9,
      counts: { suspicious: 3 },
      action: { code: 'target' },
    });
    expect(json.evidence.map(({ parcel }: { parcel: unknown }) => parcel)).toEqual([{ ...PARCEL }]);
    expect((await one(supervisor)).json.evidence).toHaveLength(2);
  });

  it('is not there for another district, nor under another id', async () => {
    expect((await one(officer, 'lead-2')).status).toBe(404);
    expect((await one(supervisor, 'lead-9')).status).toBe(404);
  });
});

describe('a right holder', () => {
  it('sees the leads on own rights alone', async () => {
    await product.leads.publish(
      minedLeads(both, lead({ id: 'lead-4', rights: [leadRight({ recordNo: FOREIGN_RECORD })] })),
    );

    expect(await list(holder)).toEqual(['lead-1']);
    expect((await one(holder, 'lead-4')).status).toBe(404);
    expect(await list({ ...holder, org: '4401TEST99' })).toEqual([]);
  });

  it('sees of a lead what concerns the own right, and nothing else of the merchant', async () => {
    await speak('useful');

    const { json, text } = await one(holder);

    expect(json).toEqual({
      ...{ id: 'lead-1', kind: 'merchant', merchants: ['3104W60001'] },
      ...{
        firstSeen: new Date((NOON + 60) * 1000).toISOString(),
        lastSeen: new Date((NOON + 3600) * 1000).toISOString(),
      },
      rights: [expect.objectContaining({ recordNo: RECORD, parcels: 3, spellings: ['n1ke', '耐氪'] })],
      evidence: [
        {
          merchant: '3104W60001',
          declared: new Date((NOON + 7200) * 1000).toISOString(),
          uses: [{ recordNo: RECORD, mark: 'NIKE', view: 'leet', spelled: ['N1KE'] }],
        },
      ],
    });
    expect(text).not.toMatch(/Adidas|adi\*as|T2026-OTHER|3104W60009|审单员|orderNo|0\.9/);
  });

  it('cannot tell what officers think of a lead', async () => {
    await speak('useless');

    expect(await list(holder)).toEqual(['lead-1', 'lead-2', 'lead-3']);
    expect(await list(holder, { state: 'closed' })).toEqual(['lead-1', 'lead-2', 'lead-3']);
  });

  it('has the rights of the registry and those of the reference data', async () => {
    const ipRights = [{ recordNo: FOREIGN_RECORD, holder: 'B', holderCode: '4401TEST02', marks: ['Adidas'] }];
    await product.references.publish({ ipRights }, null);

    expect(await list({ ...holder, org: '4401TEST02' })).toEqual(['lead-1']);
    expect(
      (await one({ ...holder, org: '4401TEST02' })).json.rights.map(({ recordNo }: Lead['rights'][number]) => recordNo),
    ).toEqual([FOREIGN_RECORD]);
  });
});

describe('postLeadFeedback', () => {
  it('keeps who said what and when, and shows it with the lead', async () => {
    const { status, json } = await speak('opened-case');

    expect(status).toBe(201);
    expect(json).toEqual({
      ...{ leadId: 'lead-1', verdict: 'opened-case', note: '已核对', by: '审单员甲', at: '2026-11-05T03:00:00.000Z' },
    });
    expect((await one(officer)).json.feedback).toEqual([json]);
  });

  it('keeps the same words once', async () => {
    const first = await speak('useful');
    product.at('2026-11-06T03:00:00.000Z');

    expect((await speak('useful')).json).toEqual(first.json);
    expect((await one(officer)).json.feedback).toHaveLength(1);
  });

  it('finds no lead of another district', async () => {
    expect((await speak('useful', officer, 'lead-2')).status).toBe(404);
  });
});
