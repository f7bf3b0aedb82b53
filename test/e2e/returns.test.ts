import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import type { Story } from '../../infra/local/sample/story.ts';
import { after, chinaTime17 } from '../../shared/notation/china-time.ts';
import { ArrivalReply } from '../../shared/wire/http/schemas/field.ts';
import { returnRequest } from '../builders/return-request.ts';
import { identityLeaks } from '../privacy/fictitious.ts';
import { type Product, read, startProduct } from './running-product.ts';
import { bestMerchant, four, post, shopFor } from './shop-window.ts';
import { ADMIN, assessed, codesOf, INSPECTOR, OFFICER, pathOf } from './views.ts';

const DAY_MS = 86_400_000;
/** Half an hour on, so that no midnight of China lies between the release and this. */
const NOW = after(new Date().toISOString(), 1_800_000);
const day = (days: number) => after(NOW, days * DAY_MS);
const shop = shopFor(15, '105');
const { merchant, offers } = bestMerchant(shop);
const [offer] = offers;
if (offer === undefined) throw new Error('the merchant sells nothing');

const sale = (buyer: ReturnType<typeof shop.newBuyer>, ...pricesFen: number[]) =>
  shop.story({ merchant, buyer, discountFen: 0, basket: pricesFen.map((priceFen) => ({ offer, qty: 1, priceFen })) });

/** Six parcels that fill the buyer's year of 26,000 yuan but for 500; the first two hold two lines of 2,000 yuan. */
function fullYear() {
  const buyer = shop.newBuyer();
  const stories = [200_000, 200_000, 225_000, 225_000, 212_500, 212_500].map((fen) => sale(buyer, fen, fen));
  return { buyer, stories };
}

const [late, timely, partly, never] = [fullYear(), fullYear(), fullYear(), fullYear()];
const years = [late, timely, partly, never];

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  expect((await product.ask('/v1/reference', { method: 'PUT', as: ADMIN, json: sampleReference() })).status).toBe(200);
});
afterAll(async () => {
  await product.remove();
});

/** Applies for the return of some lines on a day after the release. */
async function applyFor({ declaration }: Story, days: number, lines = declaration.lines): Promise<void> {
  const body = returnRequest({ ...declaration, guid: shop.guid() }, chinaTime17(day(days)).slice(0, 14), lines);
  await post(product, [{ type: 'return', body }]);
}

async function arrive(story: Story, days: number) {
  return product.ask(`${pathOf(story)}/arrivals`, { as: INSPECTOR, json: { at: day(days), weight: '0.8' } });
}

/** What a further parcel of the buyer is told; the arrival has been taken in before. */
async function oneMore({ buyer, stories }: ReturnType<typeof fullYear>, priceFen: number): Promise<string[]> {
  const [first] = stories;
  if (first)
    await assessed(product, pathOf(first), ({ history }) => history.some(({ what }) => what === 'returnArrived'));
  const story = sale(buyer, priceFen);
  await post(product, four(story));
  return codesOf(await assessed(product, pathOf(story)));
}

describe('returns at the supervised site', { timeout: 240_000 }, () => {
  it('begins with buyers whose year is full and released, by time or by an officer', async () => {
    await post(
      product,
      years.flatMap(({ stories }) => stories.flatMap(four)),
    );
    for (const story of years.flatMap(({ stories }) => stories.slice(0, 1))) {
      const parcel = await assessed(product, pathOf(story));
      expect(codesOf(parcel)).not.toContain('annual-limit');
      // The secret draw may hold any parcel.
      if (parcel.state === 'held') {
        const json = { action: 'release', reason: '查验未见异常' };
        await product.ask(`${pathOf(story)}/decisions`, { as: OFFICER, json });
      }
    }

    await product.stop();
    await product.restart(['--now', day(60)]);

    for (const { stories } of years)
      for (const story of stories.slice(0, 1)) expect((await assessed(product, pathOf(story))).state).toBe('released');
  });

  it('takes arrivals from inspectors, once each', async () => {
    for (const { stories } of [late, timely]) await applyFor(stories[0] ?? fail(), 29);
    await applyFor(partly.stories[0] ?? fail(), 29, partly.stories[0]?.declaration.lines.slice(0, 1));

    const answers = [
      await arrive(late.stories[0] ?? fail(), 46),
      await arrive(timely.stories[0] ?? fail(), 40),
      await arrive(partly.stories[0] ?? fail(), 40),
    ];
    const [first = fail()] = timely.stories;
    await assessed(product, pathOf(first), ({ history }) => history.some(({ what }) => what === 'returnArrived'));
    const again = await arrive(first, 40);
    const officers = await product.ask(`${pathOf(first)}/arrivals`, { as: OFFICER, json: { weight: '1' } });

    expect(answers.map((answer) => [answer.status, read(ArrivalReply, answer).status])).toEqual(
      answers.map(() => [202, 'accepted']),
    );
    expect([again.status, read(ArrivalReply, again).status, officers.status]).toEqual([202, 'duplicate', 403]);
  });

  it('restores the quota of goods applied for on day 29 and back on day 40', async () => {
    expect(await oneMore(timely, 400_000)).not.toContain('annual-limit');
  });

  it('does not restore it when they are back on day 46', async () => {
    expect(await oneMore(late, 400_000)).toContain('annual-limit');
  });

  it('restores the part that came back, and no more', async () => {
    expect(await oneMore(partly, 400_000)).toContain('annual-limit');
    expect(await oneMore(partly, 200_000)).not.toContain('annual-limit');
  });

  it('restores nothing while nothing comes back, however long that is', async () => {
    const story = sale(never.buyer, 400_000);
    await post(product, four(story));

    expect(codesOf(await assessed(product, pathOf(story)))).toContain('annual-limit');
  });

  it('takes in after kill -9 what it had answered with 202', async () => {
    const [, second = fail()] = late.stories;
    await applyFor(second, 20);
    const answer = await arrive(second, 30);
    await product.kill();
    await product.restart(['--now', day(60)]);

    const parcel = await assessed(product, pathOf(second), ({ history }) =>
      history.some(({ what }) => what === 'returnArrived'),
    );
    expect(answer.status).toBe(202);
    expect(parcel.history.filter(({ what }) => what === 'returnArrived')).toHaveLength(1);
  });

  it('writes nobody’s identity into its logs', () => {
    expect(identityLeaks(product.log())).toEqual([]);
  });
});

function fail(): never {
  throw new Error('the year has parcels');
}
