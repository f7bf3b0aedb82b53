import { beforeEach, describe, expect, it } from 'vitest';
import { Busy } from '../../shared/faults/busy.ts';
import type { Document } from '../../shared/model/document/document.ts';
import { writeMessage } from '../../shared/wire/xml/write-message.ts';
import { fourDocuments } from '../builders/arrived.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { declaration, order, PARCEL, payment } from '../builders/parcel.ts';

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
