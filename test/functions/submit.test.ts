import { beforeEach, describe, expect, it } from 'vitest';
import { Busy } from '../../shared/faults/busy.ts';
import type { Document } from '../../shared/model/document/document.ts';
import { writeMessage } from '../../shared/wire/xml/write-message.ts';
import { fourDocuments } from '../builders/arrived.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { declaration, order, PARCEL, payment, waybill } from '../builders/parcel.ts';
import { identityLeaks } from '../privacy/fictitious.ts';

const platform = { role: 'submitter', org: PARCEL.ebpCode } as const;
const agent = { role: 'submitter', org: declaration().agentCode } as const;
const orderDocument = (over: Parameters<typeof order>[0] = {}): Document => ({ type: 'order', body: order(over) });
const xml = writeMessage([orderDocument()], {
  copCode: platform.org,
  copName: '宁波测试平台',
  dxpId: 'DXPENT0000000001',
});

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct();
});

const post = (asked: TestCall) => call(product.handlers.submit, 'postDocuments', asked);
const postOrder = (over: Parameters<typeof order>[0] = {}) =>
  post({ as: platform, json: { documents: [orderDocument(over)] } });
const kept = () => product.submissions.list('', '9999', 1000);

describe('postDocuments', () => {
  it('keeps the bytes as received, announces the documents and answers 202', async () => {
    const body = JSON.stringify({ documents: [orderDocument()] }, null, 2);

    const reply = await post({ as: platform, body, headers: { 'content-type': 'application/json; charset=utf-8' } });

    expect(reply.status).toBe(202);
    expect(reply.json.documents).toEqual([
      { index: 0, type: 'order', key: `${PARCEL.ebpCode}/${PARCEL.orderNo}`, status: 'accepted', problems: [] },
    ]);
    const [key = ''] = await kept();
    const { submission, bytes } = await product.submissions.read(key);
    expect(Buffer.from(bytes).toString()).toBe(body);
    expect(submission).toMatchObject({ org: platform.org, submissionId: reply.json.submissionId });
    expect(product.outbox.sent.documents).toMatchObject([
      { sender: platform.org, submissionId: submission.submissionId },
    ]);
  });

  it.each(['application/xml', 'text/xml; charset=utf-8'])('takes a CEB message as %s', async (type) => {
    const reply = await post({ as: platform, body: Buffer.from(xml), headers: { 'content-type': type } });

    expect([reply.status, reply.json.documents[0].status]).toEqual([202, 'accepted']);
    expect(product.outbox.sent.documents[0]?.document).toEqual(orderDocument());
  });

  it('gives the same digest to the same document as JSON and as XML', async () => {
    await postOrder();

    const reply = await post({ as: platform, body: xml, headers: { 'content-type': 'application/xml' } });

    expect([reply.status, reply.json.documents[0].status]).toEqual([202, 'duplicate']);
  });

  it('refuses one document and takes its neighbours', async () => {
    const { buyerName: _, ...broken } = order({ orderNo: 'T2' });

    const reply = await post({
      as: platform,
      json: { documents: [{ type: 'order', body: broken }, orderDocument(), { type: 'payment', body: payment() }] },
    });

    expect(reply.status).toBe(202);
    expect(reply.json.documents.map(({ status }: { status: string }) => status)).toEqual([
      'rejected',
      'accepted',
      'rejected',
    ]);
    expect(reply.json.documents[0].problems[0].pointer).toBe('/documents/0/body/buyerName');
    expect(reply.json.documents[2].problems[0].code).toBe('sender-not-allowed');
    expect(product.outbox.sent.documents).toHaveLength(1);
  });

  it.each(fourDocuments())('lets the party that answers for it send the $type', async (document) => {
    const [reply] = await product.post(document);

    expect(reply?.status).toBe(202);
  });

  it('lets the merchant send order and declaration', async () => {
    const as = { role: 'submitter', org: order().ebcCode } as const;

    const reply = await post({
      as,
      json: { documents: [orderDocument(), { type: 'declaration', body: declaration() }] },
    });

    expect(reply.json.documents.map(({ status }: { status: string }) => status)).toEqual(['accepted', 'accepted']);
  });

  it('answers 403 when the enterprise may send none of them, and stores nothing', async () => {
    const reply = await post({ as: agent, json: { documents: [orderDocument(), orderDocument({ orderNo: 'T2' })] } });

    expect([reply.status, reply.json.type]).toEqual([403, 'https://sandan.dev/problems/sender-not-allowed']);
    expect(reply.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/documents/0/body/ebpCode',
      '/documents/1/body/ebpCode',
    ]);
    expect(await kept()).toEqual([]);
    expect(product.outbox.sent.documents).toEqual([]);
  });

  it('treats a draft like a declared document', async () => {
    expect((await postOrder({ appStatus: '1' })).json.documents[0].status).toBe('accepted');
  });

  it('notes the district of a declaration', async () => {
    await product.post({ type: 'declaration', body: declaration({ customsCode: '2924' }) });

    expect(await product.districts.all()).toEqual(['2924']);
  });
});

describe('a version that intake knows already', () => {
  it('is a duplicate within one request', async () => {
    const reply = await post({ as: platform, json: { documents: [orderDocument(), orderDocument()] } });

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
    ['older', '20261104100459'],
    ['as old', '20261104100500'],
  ])('is refused with the code of customs when it is %s', async (_, appTime) => {
    await postOrder();
    await product.settle();

    const reply = await postOrder({ appTime, note: '改' });

    expect(reply.status).toBe(422);
    expect(reply.json.errors).toMatchObject([{ code: 'stale', pointer: '/documents/0/body/appTime' }]);
    expect(reply.json.errors[0].detail).toContain('-301014');
    expect(await kept()).toHaveLength(1);
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

describe('bad input', () => {
  const json = { 'content-type': 'application/json' };
  const asXml = { 'content-type': 'application/xml' };
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>`;
  const table: { name: string; asked: TestCall; status: number; kind: string }[] = [
    { name: 'no XML', asked: { body: '三单', headers: asXml }, status: 400, kind: 'unreadable' },
    {
      name: 'XML that breaks off',
      asked: { body: xml.slice(0, -30), headers: asXml },
      status: 400,
      kind: 'unreadable',
    },
    { name: 'a bomb of entities', asked: { body: bomb, headers: asXml }, status: 400, kind: 'unreadable' },
    { name: 'UTF-16', asked: { body: Buffer.from(xml, 'utf16le'), headers: asXml }, status: 400, kind: 'unreadable' },
    {
      name: 'an unknown message',
      asked: { body: xml.replaceAll('CEB311', 'CEB999'), headers: asXml },
      status: 400,
      kind: 'unreadable',
    },
    { name: '7 MB', asked: { body: ' '.repeat(7 * 1024 * 1024), headers: asXml }, status: 413, kind: 'too-large' },
    { name: 'no media type', asked: { body: xml }, status: 415, kind: 'unsupported-media-type' },
    {
      name: 'an unknown media type',
      asked: { body: xml, headers: { 'content-type': 'text/csv' } },
      status: 415,
      kind: 'unsupported-media-type',
    },
    { name: 'no JSON', asked: { body: '{"documents":[', headers: json }, status: 400, kind: 'unreadable' },
    {
      name: 'JSON that is no UTF-8',
      asked: { body: Uint8Array.of(0x7b, 0xff, 0x7d), headers: json },
      status: 400,
      kind: 'unreadable',
    },
    { name: 'nothing', asked: { body: '', headers: json }, status: 400, kind: 'unreadable' },
    { name: 'no documents', asked: { json: { documents: [] } }, status: 400, kind: 'invalid-request' },
    {
      name: 'too many documents',
      asked: { json: { documents: Array.from({ length: 1001 }, () => ({})) } },
      status: 400,
      kind: 'invalid-request',
    },
    {
      name: 'a document of no kind',
      asked: { json: { documents: [{ type: 'letter', body: {} }] } },
      status: 422,
      kind: 'documents-rejected',
    },
    {
      name: 'a body that is no object',
      asked: { json: { documents: [{ type: 'order', body: [] }] } },
      status: 422,
      kind: 'documents-rejected',
    },
  ];

  it.each(table)('is refused with nothing stored: $name', async ({ asked, status, kind }) => {
    const reply = await post({ as: platform, ...asked });

    expect([reply.status, reply.json.type]).toEqual([status, `https://sandan.dev/problems/${kind}`]);
    expect(reply.headers['content-type']).toBe('application/problem+json');
    expect(identityLeaks(reply.text)).toEqual([]);
    expect(await kept()).toEqual([]);
    expect(product.outbox.sent.documents).toEqual([]);
  });

  it('names every fault at once and no value of them', async () => {
    const { buyerName: _, consignee: __, ...rest } = order();
    const body = { ...rest, goodsValue: '¥110101190001010014', buyerIdNumber: '1'.repeat(61), 身份证: '1' };

    const reply = await post({ as: platform, json: { documents: [{ type: 'order', body }] } });

    expect(reply.status).toBe(422);
    expect(reply.json.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual([
      '/documents/0/body/(unnamed)',
      '/documents/0/body/buyerIdNumber',
      '/documents/0/body/buyerName',
      '/documents/0/body/consignee',
      '/documents/0/body/goodsValue',
    ]);
    expect(identityLeaks(reply.text)).toEqual([]);
  });
});

describe('an Idempotency-Key', () => {
  it('gives the first reply again and stores once', async () => {
    const asked = { as: platform, json: { documents: [orderDocument()] }, headers: { 'idempotency-key': 'k1' } };
    const first = await post(asked);

    const second = await post(asked);

    expect(second.json).toEqual(first.json);
    expect([first.headers['idempotent-replayed'], second.headers['idempotent-replayed']]).toEqual([undefined, 'true']);
    expect(await kept()).toHaveLength(1);
  });
});

describe('postPrechecks', () => {
  it('tells schema and arithmetic problems and stores nothing', async () => {
    const { buyerName: _, ...broken } = order({ orderNo: 'T2' });
    const documents = [
      orderDocument(),
      orderDocument({ orderNo: 'T3', acturalPaid: '999' }),
      { type: 'order', body: broken },
      { type: 'payment', body: payment() },
    ];

    const reply = await call(product.handlers.submit, 'postPrechecks', { as: platform, json: { documents } });

    expect(reply.status).toBe(200);
    expect(
      reply.json.documents.map((one: { status: string; problems: { code: string }[] }) => [
        one.status,
        one.problems.map(({ code }) => code),
      ]),
    ).toEqual([
      ['accepted', []],
      ['accepted', ['amount-arithmetic']],
      ['rejected', ['schema']],
      ['rejected', ['sender-not-allowed']],
    ]);
    expect(await kept()).toEqual([]);
    expect(product.outbox.sent.documents).toEqual([]);
  });

  it('never speaks of risk', async () => {
    const risky = orderDocument({ buyerIdNumber: '110101190001010015', currency: '502' });

    const reply = await call(product.handlers.submit, 'postPrechecks', { as: platform, json: { documents: [risky] } });

    expect(reply.json.documents[0].problems).toEqual([]);
  });
});

describe('a failure of the queue', () => {
  it('leaves the bytes for the sweep and answers 503', async () => {
    product.outbox.documents = async () => {
      throw new Busy('the queue does not take messages');
    };

    const reply = await postOrder();

    expect([reply.status, reply.headers['retry-after']]).toEqual([503, '1']);
    expect(await kept()).toHaveLength(1);
  });
});
