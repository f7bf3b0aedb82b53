import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MailItem } from '../../shared/model/mail-item.ts';
import { call, type TestClaims } from '../builders/http-call.ts';
import { mailGoods, mailItem } from '../builders/mail.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { identityLeaks } from '../privacy/fictitious.ts';

const admin = { role: 'admin', customs: '*', name: '邮局海关' } as const;
const SINCE = '2026-01-01';
const lines: string[] = [];
let product: MemoryProduct;

const hand = (items: readonly unknown[], as: TestClaims = admin, headers: Readonly<Record<string, string>> = {}) =>
  call(product.handlers.mail, 'postMailItems', { as, json: { items }, headers });
const badNumber: MailItem = { ...mailItem(2), itemNo: 'EE123456784CN' };

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(line);
  });
});

beforeEach(async () => {
  product = await memoryProduct();
});

describe('mail', () => {
  it('takes what was cleared, judges each item on its own and says how to mend the others', async () => {
    const reply = await hand([mailItem(1), badNumber, mailItem(3)]);

    expect([reply.status, reply.json.accepted]).toEqual([200, 2]);
    expect(reply.json.refused).toEqual([
      {
        index: 1,
        problems: [{ pointer: '/items/1/itemNo', code: 'check-digit', detail: expect.stringMatching(/核对.*compare/) }],
      },
    ]);
    expect(await product.mailLog.since(SINCE)).toHaveLength(2);
  });

  it('changes nothing by the same item again, also within a request, and takes a correction', async () => {
    await hand([mailItem(1), mailItem(1)]);
    const before = await product.mailLog.since(SINCE);
    await hand([mailItem(1)]);

    expect(await product.mailLog.since(SINCE)).toEqual(before);
    product.at('2026-11-05T04:00:00.000Z');
    await hand([mailItem(1, { goods: [mailGoods({ qty: '2' })] })]);
    expect(await product.mailLog.since(SINCE)).toMatchObject([{ item: before[0]?.item, goods: [{ qty: 2 }] }]);
  });

  it('refuses to choose between two items of one number in a request', async () => {
    const reply = await hand([mailItem(1), mailItem(1, { goods: [mailGoods({ qty: '2' })] })]);

    expect(reply.json).toMatchObject({
      accepted: 1,
      refused: [{ index: 1, problems: [{ pointer: '/items/1/itemNo', code: 'repeated-item' }] }],
    });
    expect(await product.mailLog.since(SINCE)).toMatchObject([{ goods: [{ qty: 6 }] }]);
  });

  it('takes what was cleared today in China, and nothing that lies ahead', async () => {
    product.at('2026-11-04T16:30:00.000Z');

    const reply = await hand([mailItem(1, { clearedOn: '2026-11-05' }), mailItem(2, { clearedOn: '2026-11-06' })]);

    expect(reply.json).toMatchObject({ accepted: 1, refused: [{ index: 1, problems: [{ code: 'day-ahead' }] }] });
  });

  it('takes items of the own district only', async () => {
    const as = { role: 'admin', customs: '3105', name: '甬保税区' } as const;
    const foreign = mailItem(2, { customsCode: '0126' });

    const reply = await hand([mailItem(1), foreign], as);
    const none = await hand([foreign], as);

    expect(reply.json.refused).toMatchObject([{ index: 1, problems: [{ pointer: '/items/1/customsCode' }] }]);
    expect([none.status, none.json.type]).toEqual([403, 'https://sandan.dev/problems/forbidden']);
    expect(await product.mailLog.since(SINCE)).toMatchObject([{ customsCode: '3105' }]);
  });

  it('answers 422 with every problem when nothing could be taken, and keeps nothing', async () => {
    const reply = await hand([badNumber, {}]);

    expect([reply.status, reply.json.type]).toEqual([422, 'https://sandan.dev/problems/items-rejected']);
    expect(reply.json.errors[0]).toMatchObject({ pointer: '/items/0/itemNo', code: 'check-digit' });
    expect(reply.json.errors.length).toBeGreaterThan(5);
    expect(await product.mailLog.since(SINCE)).toEqual([]);
  });

  it.each([
    [{ items: [] }, 400],
    [{ mail: [] }, 400],
    [{ items: Array.from({ length: 1001 }, () => 0) }, 400],
  ])('refuses an envelope that holds no items or too many', async (json, status) => {
    const reply = await call(product.handlers.mail, 'postMailItems', { as: admin, json });

    expect([reply.status, reply.json.errors[0].pointer]).toEqual([status, '']);
  });

  it('answers the same request under an Idempotency-Key with the first reply', async () => {
    const headers = { 'idempotency-key': 'mail-1' };
    await hand([mailItem(1)], admin, headers);

    const again = await hand([mailItem(1)], admin, headers);

    expect([again.headers['idempotent-replayed'], again.json.accepted]).toEqual(['true', 1]);
  });

  it('keeps, answers and logs no name, phone, address or number', async () => {
    const replies = [await hand([mailItem(1), badNumber]), await hand([badNumber])];
    const texts = [...replies.map(({ text }) => text), JSON.stringify(await product.mailLog.since(SINCE)), ...lines];

    expect(lines.length).toBeGreaterThan(1);
    expect(texts.flatMap(identityLeaks)).toEqual([]);
    expect(texts.join('\n')).not.toMatch(/测试|EE\d{9}CN(?! Write)|13800000001/);
  });
});
