import { beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/document/document.ts';
import { fourDocuments } from '../builders/arrived.ts';
import { call } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { declaration, order, PARCEL, payment, waybill } from '../builders/parcel.ts';

const platform = { role: 'submitter', org: PARCEL.ebpCode } as const;
const orderDocument = (over: Parameters<typeof order>[0] = {}): Document => ({ type: 'order', body: order(over) });

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct();
});

const post = (documents: readonly Document[]) =>
  call(product.handlers.submit, 'postDocuments', { as: platform, json: { documents } });
const postOrder = (over: Parameters<typeof order>[0] = {}) => post([orderDocument(over)]);
const kept = () => product.submissions.list('', '9999', 1000);

describe('a version that intake knows already', () => {
  it('is a duplicate within one request', async () => {
    const reply = await post([orderDocument(), orderDocument()]);

    expect(reply.json.documents.map(({ status }: { status: string }) => status)).toEqual(['accepted', 'duplicate']);
    expect(product.outbox.sent.documents).toHaveLength(1);
  });

  it.each([false, true])('is a duplicate in a later request, assessed meanwhile: %s', async (isAssessed) => {
    await postOrder();
    if (isAssessed) await product.settle();
    product.outbox.drain();

    const reply = await postOrder({ guid: '0D51A28E-6A2C-4B0C-9AF0-000000000999' });

    expect([reply.status, reply.json.documents[0].status]).toEqual([202, 'duplicate']);
    expect(product.outbox.sent.documents).toEqual([]);
    expect(await kept()).toHaveLength(1);
  });

  it.each([
    ['an older new document', { appType: '1', appTime: '20261104100459' }],
    ['an older change', { appType: '2', appTime: '20261104100459' }],
    ['a change of the same second', { appType: '2', appTime: '20261104100500' }],
    ['a deletion of the same second', { appType: '3', appTime: '20261104100500' }],
  ] as const)('is refused with the code of customs when it is %s', async (_, over) => {
    await postOrder();
    await product.settle();

    const reply = await postOrder({ ...over, note: '改' });

    expect(reply.status).toBe(422);
    expect(reply.json.errors).toMatchObject([{ code: 'stale', pointer: '/documents/0/body/appTime' }]);
    expect(reply.json.errors[0].detail).toContain('-301014');
    expect(await kept()).toHaveLength(1);
  });

  it('is taken when both are new documents of one second: assessment knows which stands', async () => {
    await postOrder();

    expect((await postOrder({ note: '改' })).json.documents[0].status).toBe('accepted');
  });

  it('replaces it when it is newer', async () => {
    await postOrder();

    expect((await postOrder({ appTime: '20261104100501', note: '改' })).json.documents[0].status).toBe('accepted');
  });

  it.each([
    { document: { type: 'payment', body: payment({ appTime: '20261104100200', note: '旧' }) }, code: '-401012' },
    { document: { type: 'waybill', body: waybill({ appTime: '20261104105959', note: '旧' }) }, code: '-505016' },
    {
      document: { type: 'declaration', body: declaration({ appTime: '20261104110000', note: '旧' }) },
      code: '-621055',
    },
  ] satisfies { document: Document; code: string }[])('is refused as $code', async ({ document, code }) => {
    await product.post(...fourDocuments());
    await product.settle();

    const [reply] = await product.post(document);

    expect(reply?.json.errors[0].detail).toContain(code);
  });

  it('is known from the dossier by another process too', async () => {
    await postOrder();
    await product.settle();
    const other = await memoryProduct();
    for (const dossier of product.dossiers.all()) await other.dossiers.save({ ...dossier, rev: 1 }, null);

    const [reply] = await other.post(orderDocument());

    expect(reply?.json.documents[0].status).toBe('duplicate');
  });
});

describe('a change after the release', () => {
  const late = { appTime: '20261105100000', note: '改' };
  const cases: { document: Document; code: string }[] = [
    { document: orderDocument(late), code: '-301011' },
    { document: { type: 'payment', body: payment(late) }, code: '-401008' },
    { document: { type: 'waybill', body: waybill(late) }, code: '-504016' },
    { document: { type: 'declaration', body: declaration(late) }, code: '-621004' },
  ];

  it.each(cases)('is refused as $code', async ({ document, code }) => {
    await product.post(...fourDocuments());
    await product.settle();
    product.at('2026-11-05T02:00:00.000Z');

    const [reply] = await product.post(document);

    expect(reply?.status).toBe(422);
    expect(reply?.json.errors[0].code).toBe('already-declared');
    expect(reply?.json.errors[0].detail).toContain(code);
  });

  it('may still be a cancellation', async () => {
    await product.post(...fourDocuments());
    await product.settle();
    product.at('2026-11-05T02:00:00.000Z');
    const { ebpCode, ebpName, ebcCode, ebcName, logisticsNo, logisticsCode, logisticsName } = declaration();
    const { buyerIdType, buyerIdNumber, buyerName, buyerTelephone, agentCode, agentName, customsCode } = declaration();

    const [reply] = await product.post({
      type: 'cancel',
      body: {
        ...{ guid: '0D51A28E-6A2C-4B0C-9AF0-000000000623', appType: '1', appTime: '20261105090000', appStatus: '2' },
        ...{ ebpCode, ebpName, ebcCode, ebcName, logisticsNo, logisticsCode, logisticsName },
        ...{ buyerIdType, buyerIdNumber, buyerName, buyerTelephone, agentCode, agentName, customsCode },
        orderNo: PARCEL.orderNo,
        invtNo: '31052026I000000001',
        reason: '买家取消',
      },
    } as Document); // the literal type of appType is lost in the spread

    expect(reply?.json.documents[0].status).toBe('accepted');
  });
});
