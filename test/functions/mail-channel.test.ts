import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lookback } from '../../functions/lookback/lookback.ts';
import type { Document } from '../../shared/model/document/document.ts';
import { officer, REFERENCE } from '../builders/held-parcels.ts';
import { call } from '../builders/http-call.ts';
import { mailGoods, mailItem } from '../builders/mail.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { declaration, order, PARCEL, payment, waybill } from '../builders/parcel.ts';
import { identityLeaks } from '../privacy/fictitious.ts';

/* From mail handed over by HTTP to an officer's screen: parcels that were green and left are found when the other channel is seen. */

const LATER = '2026-11-20T04:00:00.000Z';
const admin = { role: 'admin', customs: '*', name: '邮局海关' } as const;
const ORDERS = ['1', '2', '3', '4'].map((n) => `T2026110400000${n}`);

/** A sound parcel of its own to the one buyer: two tins of milk powder and a cream. */
function soundParcel(orderNo: string): Document[] {
  const numbers = { payTransactionId: `P${orderNo}` };
  const logisticsNo = `YD${orderNo}`;
  return [
    { type: 'order', body: order({ orderNo, ...numbers }) },
    { type: 'payment', body: payment({ orderNo, ...numbers }) },
    { type: 'waybill', body: waybill({ orderNo, logisticsNo }) },
    { type: 'declaration', body: declaration({ orderNo, logisticsNo }) },
  ];
}

/** Four green parcels that left two weeks ago. */
async function released(): Promise<MemoryProduct> {
  const product = await memoryProduct({ reference: REFERENCE });
  await product.post(...ORDERS.flatMap(soundParcel));
  await product.settle();
  product.at(LATER);
  return product;
}

const hand = (product: MemoryProduct, tins: string, count = 3) => {
  const items = Array.from({ length: count }, (_, n) => mailItem(n, { goods: [mailGoods({ qty: tins })] }));
  return call(product.handlers.mail, 'postMailItems', { as: admin, json: { items } });
};
const look = async (product: MemoryProduct) => {
  await lookback(product, { detail: 'grave' });
  await product.settle();
};
const seen = (product: MemoryProduct) =>
  Promise.all(
    ORDERS.map(async (orderNo) => {
      const params = { ...PARCEL, orderNo };
      return (await call(product.handlers.inquire, 'getParcel', { as: officer, params })).json;
    }),
  );

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

describe('mail handed over', () => {
  it('finds parcels after their release, and brings them to the desk with the sentence and the other parcels', async () => {
    const product = await released();
    await look(product);
    expect(await seen(product)).toMatchObject(ORDERS.map(() => ({ state: 'released', lane: 'green', findings: [] })));

    expect((await hand(product, '6')).json).toEqual({ accepted: 3, refused: [] });
    await look(product);

    const [first, ...others] = await seen(product);
    const queue = (await call(product.handlers.desk, 'getQueue', { as: officer })).json;
    expect([first, ...others]).toMatchObject(
      ORDERS.map(() => ({ state: 'released', lane: 'yellow', actions: ['release'] })),
    );
    expect(first.findings).toMatchObject([
      { code: 'mail-channel', lane: 'yellow', foundAt: LATER, linked: { count: 3 } },
    ]);
    expect(first.findings[0].message.zh).toMatch(
      /经邮递渠道收到同一商品 18 件（3 件邮件），经零售渠道另收到 8 件（4 票），合计 26 件/,
    );
    expect(first.history).toContainEqual(expect.objectContaining({ what: 'lane', afterRelease: true }));
    expect(queue.parcels.map(({ orderNo }: { orderNo: string }) => orderNo).toSorted()).toEqual(ORDERS);
    expect(identityLeaks(JSON.stringify(first.findings))).toEqual([]);
  });

  it('leaves a household alone that gets some of it by mail', async () => {
    const product = await released();
    await hand(product, '2', 2);

    await look(product);

    expect(await seen(product)).toMatchObject(ORDERS.map(() => ({ state: 'released', lane: 'green', findings: [] })));
  });

  it('takes back what a corrected item takes away, and tells the sender nothing of it', async () => {
    const product = await released();
    await hand(product, '6');
    await look(product);
    const params = { ...PARCEL, orderNo: ORDERS[0] ?? '' };
    const told = await call(product.handlers.inquire, 'getParcel', {
      as: { role: 'submitter', org: PARCEL.ebpCode },
      params,
    });
    product.at('2026-11-21T04:00:00.000Z');

    await hand(product, '1');
    await look(product);

    expect(told.json).toMatchObject({ state: 'released', lane: 'green', findings: [] });
    expect(await seen(product)).toMatchObject(ORDERS.map(() => ({ lane: 'green', findings: [] })));
  });
});
