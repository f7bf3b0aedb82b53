import { S3Client } from '@aws-sdk/client-s3';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailOfDay } from '../../infra/local/sample/mail-of-day.ts';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import type { Story } from '../../infra/local/sample/story.ts';
import { s3Traces } from '../../shared/adapters/s3/s3-traces.ts';
import { after } from '../../shared/notation/china-time.ts';
import type { ParcelView } from '../../shared/wire/http/schemas/parcel.ts';
import { identityLeaks } from '../privacy/fictitious.ts';
import { CHROMIUM, DESKTOP, launch, signIn, visit } from '../web/browse.ts';
import { type Product, startProduct, until } from './running-product.ts';
import { bestMerchant, DAY_BEFORE, four, post, shopFor } from './shop-window.ts';
import { ADMIN, assessed, parcelAt, pathOf } from './views.ts';

const HOUR = 3_600_000;
const PARCELS = 5;
const LOCAL = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const shop = shopFor(31, '514');

/** One household buys one article several times on a day, as many do. */
function household(): Story[] {
  const { merchant, offers } = bestMerchant(shop);
  const offer = offers.toSorted((a, b) => a.priceFen - b.priceFen)[0];
  const [platform] = shop.market.platforms;
  if (offer === undefined || platform === undefined) throw new Error('the sample reference sells nothing');
  const buyer = shop.newBuyer();
  return Array.from({ length: PARCELS }, (_, at) => {
    const paidAt = after(`${DAY_BEFORE}T01:00:00.000+08:00`, at * 3 * HOUR);
    const basket = [{ offer, qty: 1, priceFen: offer.priceFen }];
    return shop.story({ buyer, merchant, platform, basket, discountFen: 0, paidAt });
  });
}

/** What the decision log holds: a look sees no more, and what still lies on the queues when the product stops comes later. */
async function tracesKept(product: Product): Promise<number> {
  const [, endpoint = ''] = product.log().match(/.*buckets (http:\S+)/s) ?? [];
  const s3 = new S3Client({ ...LOCAL, endpoint, forcePathStyle: true });
  const clock = { now: () => new Date().toISOString() };
  const kept = await s3Traces({ s3, bucket: 'rawbucket', clock }).since(DAY_BEFORE);
  s3.destroy();
  return kept.length;
}

const isFound = (parcel: ParcelView | null) => parcel?.findings.some(({ code }) => code === 'mail-channel') ?? false;

describe.skipIf(CHROMIUM === null)('mail and retail to one household on the running product', () => {
  const stories = household();
  const events = stories.flatMap(four).map((document) => ({ at: '', sender: '', ...document }));
  const mail = mailOfDay(events, DAY_BEFORE);
  let product: Product;
  let browser: Browser;
  let hours = 0;

  /** The runner starts with what the schedules do: it looks back. */
  const hourLater = async () => {
    hours += 1;
    await product.stop();
    await product.restart(['--now', after(new Date().toISOString(), hours * HOUR)]);
  };
  const seen = () => Promise.all(stories.map((story) => parcelAt(product, pathOf(story))));

  beforeAll(async () => {
    product = await startProduct();
    const published = await product.ask('/v1/reference', { method: 'PUT', as: ADMIN, json: sampleReference() });
    expect(published.status).toBe(200);
    await post(product, stories.flatMap(four));
    await Promise.all(stories.map((story) => assessed(product, pathOf(story))));
    await until(
      () => tracesKept(product),
      (kept) => kept === PARCELS,
    );
    await hourLater();
    browser = await launch(CHROMIUM ?? '');
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  it('is found when the mail is handed over, after the release, in a sentence that leads to the other parcels', async () => {
    const before = await seen();
    const left = before.findIndex((parcel) => parcel?.state === 'released' && parcel.lane === 'green');
    const answer = await product.ask('/v1/mail-items', { as: ADMIN, json: { items: mail } });
    await hourLater();
    const found = await until(seen, (parcels) => parcels.every(isFound));
    const story = stories[left];
    if (story === undefined) throw new Error('no parcel was released before the mail came');
    const { ebpCode, orderNo } = story.order;
    const { page, faults } = await visit(browser, `${product.url}/#/parcels/${ebpCode}/${orderNo}`, DESKTOP);
    await signIn(page, 'officer');
    const card = page.locator('[data-testid=finding][data-code=mail-channel]');
    await card.waitFor();
    const text = (await card.textContent()) ?? '';
    const zh = (await card.locator('.finding-zh').textContent()) ?? '';
    const state = await page.getByTestId('state').textContent();
    const other = card.getByTestId('same-parcel').first();
    const name = (await other.textContent()) ?? '';
    await other.click();
    await expect.poll(() => page.locator('h1').textContent()).toContain(name);

    expect(before.filter(isFound)).toEqual([]);
    expect(answer.json).toEqual({ accepted: mail.length, refused: [] });
    expect(found[left]).toMatchObject({ state: 'released', lane: 'yellow' });
    expect(state).toMatch(/已放行.*事后发现/s);
    expect(zh).toMatch(
      /经邮递渠道收到同一商品 30 件（6 件邮件），经零售渠道另收到 5 件（5 票），合计 35 件.*涉及其他包裹 4 票/,
    );
    expect(text).toMatch(/邮递渠道分流/);
    expect(text).not.toMatch(/undefined|NaN|mail-channel|plan-2017/);
    expect(stories.map((one) => one.order.orderNo)).toContain(name);
    expect(identityLeaks(text)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  }, 240_000);

  it('writes nobody’s identity and no mail number into the logs', () => {
    expect(identityLeaks(product.log())).toEqual([]);
    expect(mail.filter(({ itemNo }) => product.log().includes(itemNo))).toEqual([]);
  });
});
