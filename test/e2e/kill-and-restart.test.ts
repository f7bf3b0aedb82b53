import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import type { Document } from '../../shared/model/document/document.ts';
import { identityLeaks } from '../privacy/fictitious.ts';
import { deadLetters } from './dead-letters.ts';
import { type Product, startProduct } from './running-product.ts';
import { bestMerchant, four, senderOf, shopFor } from './shop-window.ts';
import { ADMIN, assessed, ownCodesOf, pathOf } from './views.ts';

const PARCELS = 2_000;
const PARCELS_PER_BUYER = 6;
/**
 * Six of them fill the year's 26,000 yuan but for 2: counted twice, any parcel would pass the limit. Six such purchases of one buyer
 * in a row do look like a split order, and looking back says so, whenever it comes by: this test asks what the documents say.
 */
const PRICE_FEN = 433_300;
const PER_REQUEST = 400;

const shop = shopFor(14, '104');
const { merchant, offers } = bestMerchant(shop);
const [offer] = offers;
if (offer === undefined) throw new Error('the merchant sells nothing');

const buyers = Array.from({ length: Math.ceil(PARCELS / PARCELS_PER_BUYER) }, () => shop.newBuyer());
const sale = (buyer = shop.newBuyer()) =>
  shop.story({ merchant, buyer, discountFen: 0, basket: [{ offer, qty: 1, priceFen: PRICE_FEN }] });
const stories = Array.from({ length: PARCELS }, (_, at) => sale(buyers[Math.floor(at / PARCELS_PER_BUYER)]));

interface Request {
  readonly org: string;
  readonly documents: readonly Document[];
}

/** Requests as the companies would send them, the four kinds mixed. */
const requests: Request[] = Array.from({ length: Math.ceil(PARCELS / (PER_REQUEST / 4)) }, (_, part) =>
  stories.slice((part * PER_REQUEST) / 4, ((part + 1) * PER_REQUEST) / 4).flatMap(four),
).flatMap((documents) => [...Map.groupBy(documents, senderOf)].map(([org, sent]) => ({ org, documents: sent })));

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  expect((await product.ask('/v1/reference', { method: 'PUT', as: ADMIN, json: sampleReference() })).status).toBe(200);
});
afterAll(async () => {
  await product.remove();
});

/** What became of a request: `202`, another answer, or null when the product died before it answered. */
async function deliver({ org, documents }: Request): Promise<string | null> {
  try {
    const answer = await product.ask('/v1/documents', { as: { role: 'submitter', org }, json: { documents } });
    return answer.status === 202 ? '202' : `${answer.status} ${answer.text.slice(0, 500)}`;
  } catch {
    return null;
  }
}

describe('kill -9 in the middle of a load', { timeout: 600_000 }, () => {
  it(`loses nothing of ${PARCELS} parcels and counts no quota twice`, async () => {
    const unanswered: Request[] = [];
    const half = requests.length / 2;
    for (const [at, request] of requests.entries()) {
      const sent = deliver(request);
      // Three requests before the middle it dies, with that request in the air and hundreds of parcels in its queues.
      if (at === Math.floor(half) - 3) {
        await new Promise((resolve) => setTimeout(resolve, 40));
        await product.kill();
      }
      if ((await sent) === null) unanswered.push(request);
      if (at === Math.floor(half)) await product.restart();
    }
    // A sender repeats what was not acknowledged, and only that.
    for (const request of unanswered) expect(await deliver(request)).toBe('202');
    expect(unanswered.length).toBeGreaterThan(0);

    const seen = await everyParcel();

    expect(seen.filter(({ state }) => state === 'waiting')).toEqual([]);
    expect(seen.filter(({ documents }) => documents !== 4)).toEqual([]);
    expect(seen.flatMap(({ codes }) => codes)).toEqual([]);
  });

  it('did count every quota: one parcel more passes the limit', async () => {
    const story = sale(buyers[0]);
    for (const [org, documents] of Map.groupBy(four(story), senderOf))
      expect(await deliver({ org, documents })).toBe('202');

    const parcel = await assessed(product, pathOf(story));

    expect(ownCodesOf(parcel)).toEqual(['annual-limit']);
  });

  it('leaves the dead-letter queues empty and no identity in the logs', async () => {
    const letters = await deadLetters(product);

    expect(letters.length).toBeGreaterThan(2);
    expect(letters.filter(({ count }) => count !== '0')).toEqual([]);
    expect(identityLeaks(product.log())).toEqual([]);
  });
});

/** What an officer sees of each parcel, once it no longer waits. */
async function everyParcel() {
  const queue = [...stories];
  const seen: { orderNo: string; state: string; documents: number; codes: string[] }[] = [];
  const worker = async () => {
    for (let story = queue.pop(); story !== undefined; story = queue.pop()) {
      const parcel = await assessed(product, pathOf(story), ({ documents }) => documents?.length === 4, 300);
      const { orderNo, state, documents = [] } = parcel;
      seen.push({ orderNo, state, documents: documents.length, codes: ownCodesOf(parcel) });
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return seen;
}
