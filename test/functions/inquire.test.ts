import { XmlDocument } from 'libxml2-wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { fourDocuments } from '../builders/arrived.ts';
import { disputed, heldParcels, inspector, OPENED, officer, openedPick, REFERENCE } from '../builders/held-parcels.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { declaration, order, PARCEL, payment } from '../builders/parcel.ts';
import { identityLeaks } from '../privacy/fictitious.ts';

const platform = { role: 'submitter', org: PARCEL.ebpCode } as const;

let product: MemoryProduct;
beforeEach(async () => {
  product = await heldParcels();
});

const parcel = (as: TestCall['as'], params: Record<string, string> = { ...PARCEL }) =>
  call(product.handlers.inquire, 'getParcel', { as, params });
const receipts = (query = {}, headers = {}, as: TestCall['as'] = platform) =>
  call(product.handlers.inquire, 'getReceipts', { as, query, headers });

describe('getParcel', () => {
  it('shows officials everything behind the state', async () => {
    const { json, headers } = await parcel(officer);

    expect(json).toMatchObject({ state: 'held', lane: 'yellow', missing: [], waitUntil: null, customsCode: '3105' });
    expect(json.findings.map(({ code }: { code: string }) => code)).toEqual(['consignee-mismatch']);
    expect(json.documents.map(({ type }: { type: string }) => type).toSorted()).toEqual([
      'declaration',
      'order',
      'payment',
      'waybill',
    ]);
    const row = json.comparison.find(({ field }: { field: string }) => field === 'consigneeAddress');
    expect(row).toMatchObject({ agrees: false, codes: ['consignee-mismatch'] });
    expect(Object.keys(row.cells)).toEqual(['order', 'waybill', 'declaration']);
    expect(json.selection).toMatchObject({ selected: false });
    expect(headers.etag).toMatch(/^"\d+\.\w+"$/);
  });

  it('shows a party the state and its reasons, and nothing of documents, links, officials or others’ receipts', async () => {
    const { json } = await parcel({ role: 'submitter', org: payment().payCode }, { ...OPENED });

    expect(json.state).toBe('held');
    for (const hidden of ['documents', 'comparison', 'links', 'decisions', 'lease', 'selection']) {
      expect(json).not.toHaveProperty(hidden);
    }
    expect(JSON.stringify(json)).not.toContain(officer.name);
    expect(new Set(json.receipts.map(({ type }: { type: string }) => type))).toEqual(new Set(['payment']));
  });

  it('shows nobody an identity number, a phone or an address', async () => {
    for (const caller of [officer, inspector, platform]) {
      expect(identityLeaks((await parcel(caller)).text)).toEqual([]);
    }
  });

  it.each([order().ebpCode, order().ebcCode, payment().payCode, declaration().logisticsCode, declaration().agentCode])(
    'is seen by its party %s',
    async (org) => {
      expect((await parcel({ role: 'submitter', org })).status).toBe(200);
    },
  );

  it('is not there for a stranger, another district, or under another number', async () => {
    const replies = await Promise.all([
      parcel({ role: 'submitter', org: '9999999999' }),
      parcel({ ...officer, customs: '9999' }),
      parcel(officer, { ...PARCEL, orderNo: 'T0' }),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  });

  it('waits for its partners until the window ends, and is seen by every district before it is declared', async () => {
    product = await memoryProduct();
    await product.post({ type: 'order', body: order() });
    await product.settle();

    const { json } = await parcel({ ...officer, customs: '9999' });

    expect(json).toMatchObject({ state: 'waiting', lane: null, score: null, versions: null, customsCode: null });
    expect(json.missing).toEqual(['payment', 'waybill', 'declaration']);
    expect(json.waitUntil).toBe('2026-11-05T04:30:00.000Z');
  });

  it('is screened, then released by itself, with the receipt of its release', async () => {
    product = await memoryProduct();
    await product.post(...fourDocuments());
    await product.settle();
    const before = await parcel({ role: 'submitter', org: declaration().agentCode });
    product.at(
      new Date(Date.parse('2026-11-04T04:30:00.000Z') + defaultPolicy.window.settleMinutes * 60_000).toISOString(),
    );

    const after = await parcel({ role: 'submitter', org: declaration().agentCode });

    expect([before.json.state, after.json.state]).toEqual(['screened', 'released']);
    const statuses = (json: { receipts: { returnStatus: string }[] }) =>
      json.receipts.map(({ returnStatus }) => returnStatus);
    expect([statuses(before.json), statuses(after.json)]).toEqual([
      ['2', '120'],
      ['2', '120', '800'],
    ]);
  });

  it('tells its history, oldest first', async () => {
    const { pickId, listId } = await openedPick(product);
    product.at('2026-11-04T05:00:00.000Z');
    await call(product.handlers.field, 'postResult', {
      as: inspector,
      params: { id: listId, pickId },
      json: { outcome: 'nothing-found' },
    });

    const { json } = await parcel(officer, { ...OPENED });

    const told = json.history.map(({ what }: { what: string }) => what);
    expect(told.slice(0, 4)).toEqual(['received', 'received', 'received', 'received']);
    expect(told.slice(4).toSorted()).toEqual(['decision', 'lane', 'pick', 'result']);
    expect(told.at(-1)).toBe('result');
  });

  it('takes an order number with any character', async () => {
    await product.post({ type: 'order', body: order({ orderNo: '单/号 1%' }) });
    await product.settle();

    expect((await parcel(officer, { ebpCode: PARCEL.ebpCode, orderNo: '单/号 1%' })).json.orderNo).toBe('单/号 1%');
  });
});

describe('getReceipts', () => {
  it('shows the receipts for own documents, oldest first, page by page', async () => {
    const whole = (await receipts()).json.receipts;

    const paged = [];
    let after: string | undefined;
    for (;;) {
      const page = (await receipts({ limit: '1', ...(after === undefined ? {} : { after }) })).json;
      if (page.receipts.length === 0) break;
      paged.push(...page.receipts);
      after = page.nextCursor;
    }

    expect(
      whole.map(({ type, returnStatus }: { type: string; returnStatus: string }) => `${type} ${returnStatus}`),
    ).toEqual(['order 2', 'order 2']);
    expect(paged).toEqual(whole);
    expect(whole[0]).not.toHaveProperty('org');
  });

  it('writes one CEB message a page, of one type, and leads on to the next', async () => {
    const as = { role: 'submitter', org: order().ebcCode } as const;
    await call(product.handlers.submit, 'postDocuments', {
      as,
      json: {
        documents: [
          { type: 'order', body: order({ orderNo: 'T81' }) },
          { type: 'declaration', body: declaration({ orderNo: 'T82', logisticsNo: 'YD82' }) },
          { type: 'order', body: order({ orderNo: 'T83' }) },
        ],
      },
    });
    await product.settle();

    const roots: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await receipts(after === undefined ? {} : { after }, { accept: 'application/xml' }, as);
      if (page.status === 204) break;
      using document = XmlDocument.fromString(page.text);
      roots.push(document.root.name);
      expect(page.headers['content-type']).toBe('application/xml');
      expect(page.headers.link).toContain(page.headers['x-next-cursor']);
      after = page.headers['x-next-cursor'];
    }

    expect(new Set(roots)).toEqual(new Set(['CEB312Message', 'CEB622Message']));
    expect(roots.length).toBeGreaterThan(1);
  });

  it('shows a stranger nothing', async () => {
    expect((await receipts({}, {}, { role: 'submitter', org: '9999999999' })).json).toEqual({ receipts: [] });
  });
});

describe('getEnterprise', () => {
  const enterprise = (as: TestCall['as'], code: string) =>
    call(product.handlers.inquire, 'getEnterprise', { as, params: { code } });

  it('shows registration and credit under either code', async () => {
    const [first] = REFERENCE.enterprises?.ebp ?? [];
    const alias = first?.aliases?.[0] ?? '';

    const replies = await Promise.all([enterprise(officer, PARCEL.ebpCode), enterprise(officer, alias)]);

    for (const { json } of replies) {
      expect(json).toMatchObject({
        code: PARCEL.ebpCode,
        status: 'active',
        creditTier: null,
        registeredAt: '2020-01-02',
      });
    }
  });

  it('shows a submitter only itself', async () => {
    expect((await enterprise(platform, PARCEL.ebpCode)).status).toBe(200);
    expect((await enterprise({ role: 'submitter', org: '9999999999' }, PARCEL.ebpCode)).status).toBe(404);
    expect((await enterprise(officer, 'unknown')).status).toBe(404);
  });
});

describe('disputed', () => {
  it('is what the tests here rest on: one document says another address', () => {
    expect(new Set(disputed().map(({ body }) => ('consigneeAddress' in body ? body.consigneeAddress : ''))).size).toBe(
      3,
    );
  });
});
