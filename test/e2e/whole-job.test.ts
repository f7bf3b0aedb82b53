import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fictitiousAddress } from '../../infra/local/sample/fictitious-person.ts';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import { identityLeaks } from '../privacy/fictitious.ts';
import { type Claims, type Product, startProduct, until } from './running-product.ts';
import { bestMerchant, four, pathOf, post, shopFor } from './shop-window.ts';

const officer: Claims = { role: 'officer', customs: '*', name: '审单员一' };
const inspector: Claims = { role: 'inspector', customs: '*', name: '查验员一' };
const admin: Claims = { role: 'admin', customs: '*', name: '管理员' };

let product: Product;
const shop = shopFor(11, '101');

const assessed = (path: string, as: Claims = officer) =>
  until(
    async () => (await product.ask(path, { as })).json,
    (parcel) => parcel?.lane !== null && parcel?.lane !== undefined,
  );

beforeAll(async () => {
  product = await startProduct();
  const published = await product.ask('/v1/reference', { method: 'PUT', as: admin, json: sampleReference() });
  expect(published.status).toBe(200);
});
afterAll(async () => {
  await product.remove();
});

describe('the running product', () => {
  it('serves when it says so', async () => {
    const health = await product.ask('/health');

    expect([health.status, health.json]).toEqual([200, { status: 'ok' }]);
  });

  it('lets a parcel that hides nothing go green', async () => {
    const { merchant, offers } = bestMerchant(shop);
    const stories = offers.slice(0, 4).map((offer) =>
      shop.story({
        merchant,
        buyer: shop.newBuyer(),
        basket: [{ offer, qty: 1, priceFen: offer.priceFen }],
        discountFen: 0,
      }),
    );

    await post(product, stories.flatMap(four));
    const parcels = await Promise.all(stories.map((story) => assessed(pathOf(story))));

    // The secret draw may send any parcel to inspection; it says so, and it cannot take all four.
    const undrawn = parcels.filter(({ selection }) => selection.reason === null);
    expect(undrawn.length).toBeGreaterThan(0);
    expect(parcels.flatMap(({ findings }) => findings)).toEqual([]);
    expect(undrawn.map(({ lane, state }) => [lane, state])).toEqual(undrawn.map(() => ['green', 'screened']));
    expect(parcels.filter(({ selection }) => selection.reason !== null).every(({ lane }) => lane === 'red')).toBe(true);
  });

  it('sends a parcel with another delivery address to an officer, who releases it', async () => {
    const story = shop.story({ ...bestMerchant(shop), buyer: shop.newBuyer() });
    const elsewhere = fictitiousAddress(shop.random).text;
    await post(product, four({ ...story, waybill: { ...story.waybill, consigneeAddress: elsewhere } }));
    const held = await assessed(pathOf(story));
    expect([held.lane, held.state, held.findings.map(({ code }: { code: string }) => code)]).toEqual([
      'yellow',
      'held',
      ['consignee-mismatch'],
    ]);
    const { orderNo } = story.order;
    const queued = async () => {
      const page = (await product.ask('/v1/desk/queue?lane=yellow&customs=*', { as: officer })).json;
      return page.parcels.some((parcel: { orderNo: string }) => parcel.orderNo === orderNo);
    };
    await until(queued, (there) => there);

    const taken = await product.ask('/v1/desk/next', { as: officer, json: { lane: 'yellow' } });
    const decision = await product.ask(`${pathOf(story)}/decisions`, {
      as: officer,
      json: { action: 'release', reason: '买家已说明收货地址' },
    });

    expect(taken.json.parcel.orderNo).toBe(orderNo);
    expect(decision.status).toBe(201);
    expect(decision.json.state).toBe('released');
    expect((await product.ask(pathOf(story), { as: officer })).json.state).toBe('released');
    await until(queued, (there) => !there);
    await until(
      async () =>
        (await product.ask('/v1/receipts', { as: { role: 'submitter', org: story.declaration.agentCode } })).json,
      ({ receipts }) =>
        receipts.some(
          (receipt: { returnStatus: string; fields: { orderNo?: string } }) => receipt.returnStatus === '800',
        ),
    );
  });

  it('sends an unauthorised mark to inspection once, and shows the result on the parcel', async () => {
    const offer = shop.random.pick(shop.market.guarded);
    const merchant = shop.random.pick(offer.strangers);
    const story = shop.story({
      merchant,
      buyer: shop.newBuyer(),
      basket: [{ offer, qty: 1, priceFen: offer.priceFen }],
    });
    await post(product, four(story));
    await post(product, four(story));
    const red = await assessed(pathOf(story));
    expect([red.lane, red.state, red.findings.map(({ code }: { code: string }) => code)]).toEqual([
      'red',
      'held',
      ['ip-hit'],
    ]);
    const listed = () =>
      until(
        () => listings(story.order.orderNo),
        (found) => found.length > 0,
      );

    const [first, ...more] = await listed();

    expect(more).toEqual([]);
    if (first === undefined) throw new Error('not listed');
    expect(first.inspectors).toHaveLength(2);
    const result = await product.ask(`/v1/lists/${first.listId}/picks/${first.pickId}/result`, {
      as: inspector,
      json: { outcome: 'infringing', note: '外包装使用备案商标' },
    });
    expect(result.status).toBe(201);
    const shown = await until(
      async () => (await product.ask(pathOf(story), { as: officer })).json,
      (parcel) => parcel.picks.some((pick: { outcome: string | null }) => pick.outcome !== null),
    );
    expect(shown.picks.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['infringing']);
    expect(await listings(story.order.orderNo)).toHaveLength(1);
  });

  it('writes nobody’s identity into its logs', () => {
    expect(product.log().length).toBeGreaterThan(0);
    expect(identityLeaks(product.log())).toEqual([]);
  });
});

async function listings(orderNo: string) {
  const { lists } = (await product.ask('/v1/lists?customs=*', { as: inspector })).json;
  const found = [];
  for (const { id } of lists) {
    const list = (await product.ask(`/v1/lists/${id}?limit=100`, { as: inspector })).json;
    for (const pick of list.picks) {
      if (pick.orderNo === orderNo) found.push({ listId: id, pickId: pick.pickId, inspectors: list.inspectors });
    }
  }
  return found;
}
