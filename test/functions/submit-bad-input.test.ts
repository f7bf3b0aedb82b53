import { beforeEach, describe, expect, it } from 'vitest';
import { writeMessage } from '../../shared/wire/xml/write-message.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { order, PARCEL } from '../builders/parcel.ts';
import { identityLeaks } from '../privacy/fictitious.ts';

const platform = { role: 'submitter', org: PARCEL.ebpCode } as const;
const sender = { copCode: platform.org, copName: '宁波测试平台', dxpId: 'DXPENT0000000001' };
const xml = writeMessage([{ type: 'order', body: order() }], sender);

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct();
});

const post = (asked: TestCall) => call(product.handlers.submit, 'postDocuments', asked);
const kept = () => product.submissions.list('', '9999', 1000);

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
