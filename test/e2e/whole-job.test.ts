import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fictitiousAddress } from '../../infra/local/sample/fictitious-person.ts';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import { DecisionReply, QueueItem } from '../../shared/wire/http/schemas/desk.ts';
import { ReceiptPage } from '../../shared/wire/http/schemas/parcel.ts';
import { identityLeaks } from '../privacy/fictitious.ts';
import { type Product, read, startProduct, until } from './running-product.ts';
import { bestMerchant, four, post, shopFor } from './shop-window.ts';
import { ADMIN, assessed, codesOf, INSPECTOR, listsOf, OFFICER, parcelAt, pathOf, queueOf } from './views.ts';

let product: Product;
const shop = shopFor(11, '101');
const { merchant, offers } = bestMerchant(shop);

beforeAll(async () => {
  product = await startProduct();
  const published = await product.ask('/v1/reference', { method: 'PUT', as: ADMIN, json: sampleReference() });
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
    const stories = offers.slice(0, 4).map((offer) => {
      const basket = [{ offer, qty: 1, priceFen: offer.priceFen }];
      return shop.story({ merchant, buyer: shop.newBuyer(), basket, discountFen: 0 });
    });

    await post(product, stories.flatMap(four));
    const parcels = await Promise.all(stories.map((story) => assessed(product, pathOf(story))));

    // The secret draw may send any parcel to inspection; it says so, and it hardly takes all four.
    const drawn = parcels.filter(({ selection }) => selection?.reason === 'random');
    const undrawn = parcels.filter((parcel) => !drawn.includes(parcel));
    expect(undrawn.length).toBeGreaterThan(0);
    expect(parcels.flatMap(codesOf)).toEqual([]);
    expect(undrawn.map(({ lane, state }) => [lane, state])).toEqual(undrawn.map(() => ['green', 'screened']));
    expect(drawn.map(({ lane, state }) => [lane, state])).toEqual(drawn.map(() => ['green', 'held']));
  });

  it('sends a parcel with another delivery address to an officer, who releases it', async () => {
    const [story, held] = await heldParcel();
    const { orderNo, ebpCode } = story.order;
    const isQueued = async () =>
      (await queueOf(product, '?lane=yellow')).parcels.some((item) => item.orderNo === orderNo);
    expect([held.state, codesOf(held)]).toEqual(['held', ['consignee-mismatch']]);
    await until(isQueued, (queued) => queued);

    const next = await product.ask('/v1/desk/next', { as: OFFICER, json: { lane: 'yellow' } });
    const json = { action: 'release', reason: '买家已说明收货地址' };
    const decision = await product.ask(`${pathOf(story)}/decisions`, { as: OFFICER, json });

    expect(read(z.object({ parcel: QueueItem }), next).parcel).toMatchObject({ ebpCode, orderNo });
    expect([decision.status, read(DecisionReply, decision).state]).toEqual([201, 'released']);
    expect((await parcelAt(product, pathOf(story)))?.state).toBe('released');
    await until(isQueued, (queued) => !queued);
    const org = story.declaration.agentCode;
    const released = await until(
      async () => read(ReceiptPage, await product.ask('/v1/receipts', { as: { role: 'submitter', org } })).receipts,
      (receipts) => receipts.some(({ returnStatus, guid }) => returnStatus === '800' && guid !== ''),
    );
    expect(released.every(({ type }) => type === 'declaration')).toBe(true);
  });

  it('sends an unauthorised mark to inspection once, and shows the result on the parcel', async () => {
    const offer = shop.random.pick(shop.market.guarded);
    const basket = [{ offer, qty: 1, priceFen: offer.priceFen }];
    const story = shop.story({ merchant: shop.random.pick(offer.strangers), buyer: shop.newBuyer(), basket });
    await post(product, four(story));
    await post(product, four(story));
    const red = await assessed(product, pathOf(story));
    expect([red.lane, red.state, codesOf(red)]).toEqual(['red', 'held', ['ip-hit']]);
    const listings = async () =>
      (await listsOf(product)).flatMap(({ id, inspectors, picks }) =>
        picks
          .filter(({ orderNo }) => orderNo === story.order.orderNo)
          .map(({ pickId }) => ({ id, inspectors, pickId })),
      );

    const [listing, ...more] = await until(listings, (found) => found.length > 0);

    expect(more).toEqual([]);
    expect(listing?.inspectors).toHaveLength(2);
    const result = await product.ask(`/v1/lists/${listing?.id}/picks/${listing?.pickId}/result`, {
      as: INSPECTOR,
      json: { outcome: 'infringing', note: '外包装使用备案商标' },
    });
    expect(result).toMatchObject({ status: 201, json: { state: 'awaiting-signature' } });
    const signed = await product.ask(`/v1/lists/${listing?.id}/picks/${listing?.pickId}/signature`, {
      as: { ...INSPECTOR, name: '查验员乙' },
      json: {},
    });
    expect(signed.status).toBe(201);
    const shown = await assessed(product, pathOf(story), ({ picks }) => picks.some(({ outcome }) => outcome !== null));
    expect(shown.picks.map(({ outcome }) => outcome)).toEqual(['infringing']);
    expect(await listings()).toHaveLength(1);
  });

  it('writes nobody’s identity into its logs', () => {
    expect(product.log().length).toBeGreaterThan(0);
    expect(identityLeaks(product.log())).toEqual([]);
  });
});

/** A parcel whose carrier delivers elsewhere: yellow. Where the secret draw sent it to inspectors first, another one is sent. */
async function heldParcel() {
  for (;;) {
    const story = shop.story({
      merchant,
      basket: offers.slice(0, 1).map((offer) => ({ offer, qty: 1, priceFen: offer.priceFen })),
    });
    const consigneeAddress = fictitiousAddress(shop.random).text;
    await post(product, four({ ...story, waybill: { ...story.waybill, consigneeAddress } }));
    const parcel = await assessed(product, pathOf(story));
    expect(parcel.lane).toBe('yellow');
    if (parcel.selection?.reason !== 'random') return [story, parcel] as const;
  }
}
