import { beforeEach, describe, expect, it } from 'vitest';
import { call, type TestCall } from '../builders/http-call.ts';
import { RECORD } from '../builders/lead.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { rightVersion } from '../builders/recordation.ts';

const officer = { role: 'officer', customs: '3105', name: '审单员甲' } as const;
const holder = { role: 'right-holder', org: '4401TEST01' } as const;
const FOREIGN_RECORD = 'T2026-OTHER';

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct();
  product.at('2026-11-05T03:00:00.000Z');
  await product.rights.save(rightVersion({ recordNo: RECORD, holderCode: holder.org }));
});

const ask = (id: 'postReport' | 'getReports', as: TestCall['as'], rest: TestCall = {}) =>
  call(product.handlers.clues, id, { as, ...rest });
const REPORT = { recordNo: RECORD, merchant: '3104W60001', text: '店铺销售假冒运动鞋' };
const tell = (json: unknown, as: TestCall['as'] = holder) => ask('postReport', as, { json });

describe('postReport', () => {
  it('keeps what a holder reports of an own right', async () => {
    const { status, json } = await tell({ ...REPORT, link: 'https://shop.example/1' });

    expect(status).toBe(201);
    expect(json).toMatchObject({ ...REPORT, holder: holder.org, at: '2026-11-05T03:00:00.000Z' });
    expect((await ask('getReports', holder)).json.reports).toEqual([json]);
  });

  it('keeps the same report once, and another beside it', async () => {
    const first = await tell(REPORT);
    product.at('2026-11-06T03:00:00.000Z');

    expect((await tell(REPORT)).json).toEqual(first.json);
    await tell({ ...REPORT, text: '又上架' });
    await tell({ recordNo: RECORD, platform: '310430YDWB', text: REPORT.text });

    expect((await ask('getReports', holder)).json.reports).toHaveLength(3);
  });

  it('refuses a right of another, naming the field', async () => {
    const { status, json } = await tell({ ...REPORT, recordNo: FOREIGN_RECORD });

    expect([status, json.errors[0].pointer, json.errors[0].code]).toEqual([403, '/recordNo', 'not-own-right']);
  });

  it('refuses a report about nobody', async () => {
    const { status, json } = await tell({ recordNo: RECORD, text: '售假' });

    expect([status, json.errors[0].pointer]).toEqual([400, '/merchant']);
  });
});

describe('getReports', () => {
  it('shows officials the reports of all holders, newest first, page by page', async () => {
    const other = { ...holder, org: '4401TEST02' };
    await product.rights.save(rightVersion({ recordNo: FOREIGN_RECORD, holderCode: other.org }));
    for (const [day, as, recordNo] of [
      ['06', holder, RECORD],
      ['07', other, FOREIGN_RECORD],
      ['08', holder, RECORD],
    ] as const) {
      product.at(`2026-11-${day}T03:00:00.000Z`);
      await tell({ ...REPORT, recordNo, text: day }, as);
    }
    const texts = (json: { reports: { text: string }[] }) => json.reports.map(({ text }) => text);

    const first = (await ask('getReports', officer, { query: { limit: '2' } })).json;
    const rest = (await ask('getReports', officer, { query: { limit: '2', cursor: first.nextCursor } })).json;

    expect([texts(first), texts(rest)]).toEqual([['08', '07'], ['06']]);
    expect(rest).not.toHaveProperty('nextCursor');
    expect(texts((await ask('getReports', other)).json)).toEqual(['07']);
  });
});
