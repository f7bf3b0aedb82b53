import { hash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { submit } from '../../functions/submit/submit.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Enterprise } from '../../shared/model/reference.ts';
import { RECEIVED_AT } from '../builders/arrived.ts';
import { call, type TestReply } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { PARCEL } from '../builders/parcel.ts';
import { CERT_NO, formOf, PUBLIC_KEY, type UploadOver, uploadForm, uploadText } from '../builders/raw-upload.ts';

const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' };
const platform: Enterprise = { code: PARCEL.ebpCode, name: '宁波测试平台', aliases: ['91330200MA2TEST001'] };
const session = { sessionId: 'S1', parcel: parcelId(PARCEL), openedAt: RECEIVED_AT };

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct({ reference: { enterprises: { ebp: [platform] } } });
  await product.sessions.open(session);
});

const post = (body: Uint8Array, org: string = PARCEL.ebpCode): Promise<TestReply> =>
  call(product.handlers.submit, 'postRawPayment', { as: { role: 'submitter', org }, body, headers });
const told = async (over: UploadOver = {}, org?: string) => (await post(uploadForm(over), org)).json;
const known = () => product.outbox.sent.rawPayments;

describe('postRawPayment', () => {
  it('keeps the bytes as received, sends the answer on and says so as customs do', async () => {
    const form = uploadForm();

    const reply = await post(form);

    expect([reply.status, reply.json]).toEqual([
      200,
      { code: '10000', message: '上传成功', total: 0, serviceTime: Date.parse(RECEIVED_AT) },
    ]);
    const [news] = known();
    if (news?.kind !== 'answered') throw new Error('no answer was sent on');
    expect(news.answer).toMatchObject({ sessionId: 'S1', signature: 'unverified', orderNos: [PARCEL.orderNo] });
    expect(news.answer.sha256).toBe(hash('sha256', form, 'hex'));
    expect(Buffer.from(await product.proofs.read(news.answer.proof))).toEqual(Buffer.from(form));
  });

  it('takes an upload of the same platform under its other code', async () => {
    expect((await told({}, '91330200MA2TEST001')).code).toBe('10000');
    expect(known()).toHaveLength(1);
  });

  it.each([
    ['an unknown session', { sessionID: 'S9' }, PARCEL.ebpCode, 'sessionID : 不存在 is not known'],
    ['a foreign platform in the head', { head: { ebpCode: '9999999999' } }, PARCEL.ebpCode, 'ebpCode : 不是本企业'],
    ['another sender', {}, '9999999999', 'ebpCode : 不是本企业'],
    ['another platform’s session', { head: { ebpCode: '9999999999' } }, '9999999999', 'sessionID : 不存在'],
    ['empty certificate fields', { certNo: '', signValue: '' }, PARCEL.ebpCode, 'certNo : 不能为空'],
    ['no amount', { head: { totalAmount: 'x' } }, PARCEL.ebpCode, 'totalAmount : 不是金额'],
  ])('refuses %s in both languages', async (_, over, org, message) => {
    const reply = await told(over, org);

    expect(reply).toMatchObject({ code: '20000', total: 0, message: expect.stringContaining(message) });
    expect(reply.message).toMatch(/[a-z]{3,}.*;/);
    expect(known()).toEqual([]);
  });

  it('takes one upload a session', async () => {
    await told();

    const [same, other] = [await told(), await told({ head: { totalAmount: 1 } })];

    expect([same.code, other.code]).toEqual(['20000', '20000']);
    expect(other.message).toContain('已使用，上传失败，入库失败 was used already');
    expect(known()).toHaveLength(1);
  });

  it('does not use up the session by a fault', async () => {
    await told({ certNo: '' });

    expect((await told()).code).toBe('10000');
  });

  it('holds the signature against the platform’s registered certificates', async () => {
    const payCertificates = [{ certNo: CERT_NO, pem: PUBLIC_KEY }];
    product = await memoryProduct({ reference: { enterprises: { ebp: [{ ...platform, payCertificates }] } } });
    await product.sessions.open(session);

    expect((await told({ signValue: 'AAAA' })).message).toContain('signValue : 验签不通过');
    expect((await told({ certNo: '0200000000000000' })).message).toContain('certNo : 证书未在该电商平台备案');
    const forged = uploadText().replace('387.76', '1');
    expect((await post(formOf(forged))).json.code).toBe('20000');
    expect((await told()).code).toBe('10000');
    expect(known()).toMatchObject([{ answer: { signature: 'valid' } }]);
  });

  it('takes the same bytes again when it died before they were sent on', async () => {
    let broken = true;
    const outbox = {
      ...product.outbox,
      rawPayments: async (news: Parameters<MemoryProduct['outbox']['rawPayments']>[0]) => {
        if (broken) throw new Busy('the queue does not take messages');
        await product.outbox.rawPayments(news);
      },
    };
    const handler = httpHandler('submit', submit({ ...product, outbox }));
    const as = { role: 'submitter', org: PARCEL.ebpCode } as const;
    const again = () => call(handler, 'postRawPayment', { as, body: uploadForm(), headers });
    expect((await again()).status).toBe(503);
    const other = await call(handler, 'postRawPayment', { as, body: uploadForm({ head: { note: 'x' } }), headers });
    expect(other.json.code).toBe('20000');

    broken = false;

    expect((await again()).json.code).toBe('10000');
    expect(known()).toHaveLength(1);
  });

  it('takes forms only', async () => {
    const as = { role: 'submitter', org: PARCEL.ebpCode } as const;
    const reply = await call(product.handlers.submit, 'postRawPayment', { as, json: {} });

    expect(reply.status).toBe(415);
  });
});
