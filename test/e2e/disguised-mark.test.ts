import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import type { Story } from '../../infra/local/sample/story.ts';
import { CasesPage } from '../../shared/wire/http/schemas/ip-case.ts';
import { CHROMIUM, DESKTOP, launch, signIn, visit } from '../web/browse.ts';
import { type Product, read, startProduct, until } from './running-product.ts';
import { bestMerchant, four, post, shopFor } from './shop-window.ts';
import { ADMIN, assessed, OFFICER, pathOf } from './views.ts';

/* A mark that the title hides, from the parcel to the case that is ready for detention; and the same goods of who may sell them. */

const HOLDER = { role: 'right-holder', org: '4401TEST01', name: '权利人甲' } as const;
/** Set to a folder to keep what a person would have seen. */
const SHOTS = process.env.SCREENSHOTS;

const shop = shopFor(29, '107');
const { merchant: authorised } = bestMerchant(shop);
const offer =
  shop.market.guarded.find(({ merchants }) => merchants.includes(authorised)) ?? shop.random.pick(shop.market.guarded);
const seller = offer.merchants.includes(authorised) ? authorised : shop.random.pick(offer.merchants);
const basket = [{ offer, qty: 1, priceFen: offer.priceFen }];
const reference = sampleReference();
const rights = (reference.ipRights ?? []).map((right) => ({ ...right, holderCode: HOLDER.org }));
const right = rights.find(({ marks }) => marks.some((mark) => JSON.stringify(offer.goods).includes(mark)));
const mark = right?.marks.find((text) => /^\p{Script=Han}{2,}$/u.test(text)) ?? '';
const hidden = [...mark].join('*');

/** The same sale with goods whose texts hide the mark, in the order as in the declaration. */
function hiding(story: Story): Story {
  const title = `新款 ${hidden} 家用`;
  const texts = { itemName: title, gmodel: '规格:1件' };
  return {
    ...story,
    order: {
      ...story.order,
      lines: story.order.lines.map(({ itemDescribe: _, ...line }) => ({ ...line, ...texts })),
    },
    declaration: {
      ...story.declaration,
      lines: story.declaration.lines.map((line) => ({ ...line, ...texts, gname: title })),
    },
  };
}

describe.skipIf(CHROMIUM === null)('a mark that a title hides', () => {
  const disguised = hiding(shop.story({ merchant: shop.random.pick(offer.strangers), buyer: shop.newBuyer(), basket }));
  const rightful = shop.story({ merchant: seller, buyer: shop.newBuyer(), basket });
  let product: Product;
  let browser: Browser;
  const casesOf = async () => read(CasesPage, await product.ask('/v1/ip-cases', { as: HOLDER })).cases;

  beforeAll(async () => {
    if (SHOTS) mkdirSync(SHOTS, { recursive: true });
    product = await startProduct();
    const published = await product.ask('/v1/reference', {
      method: 'PUT',
      as: ADMIN,
      json: { ...reference, ipRights: rights },
    });
    expect(published.status).toBe(200);
    await post(product, [...four(disguised), ...four(rightful)]);
    browser = await launch(CHROMIUM ?? '');
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  it('turns the parcel red, and says where it stands and how it was read', async () => {
    const parcel = await assessed(product, pathOf(disguised));

    const hit = parcel.findings.find(({ code }) => code === 'ip-hit');
    const [said] = hit?.values ?? [];
    expect(mark).not.toBe('');
    expect(parcel.lane).toBe('red');
    expect(hit?.use).toMatchObject({ recordNo: right?.recordNo, mark, view: 'spaced', steps: ['gaps'] });
    expect(said?.value.slice(...(said.span ?? [0, 0]))).toBe(hidden);
  });

  it('leaves the parcel of an authorised importer green, and says why', async () => {
    const parcel = await assessed(product, pathOf(rightful));

    expect(parcel.lane).toBe('green');
    expect(parcel.uses?.map(({ reasons }) => reasons)).toEqual(
      expect.arrayContaining([expect.arrayContaining(['authorised'])]),
    );
  });

  it('is highlighted for the officer in the title', async () => {
    const { page, faults } = await visit(browser, product.url, DESKTOP);
    await signIn(page, 'officer');
    await page.goto(`${product.url}/#/parcels/${disguised.order.ebpCode}/${disguised.order.orderNo}`);
    const card = page.locator('[data-testid=finding][data-code=ip-hit]');
    await card.waitFor();
    const highlighted = await card.locator('mark').allInnerTexts();
    const written = await card.getByTestId('use').getAttribute('data-view');
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/hidden-mark.png`, fullPage: true });

    await page.goto(`${product.url}/#/parcels/${rightful.order.ebpCode}/${rightful.order.orderNo}`);
    await page.getByTestId('settled-use').first().waitFor();
    const reasons = await page.getByTestId('settled-use').first().textContent();
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/authorised-use.png`, fullPage: true });

    expect(highlighted.map((text) => text.trim())).toContain(hidden);
    expect(written).toBe('spaced');
    expect(reasons).toContain('合法使用人');
    expect(reasons).toContain('Authorised user');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('opens a case that its holder confirms and secures, so that the desk may detain', async () => {
    const [opened] = await until(casesOf, (cases) => cases.length > 0);
    const { page, faults } = await visit(browser, product.url, DESKTOP);
    await signIn(page, 'right-holder', HOLDER.org);
    await page.goto(`${product.url}/#/cases/${encodeURIComponent(opened?.id ?? '')}`);
    await page.getByTestId('case-flow').waitFor();
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/holder-case.png`, fullPage: true });
    const shown = await page.locator('mark').first().textContent();
    await page.getByTestId('event-apply').check();
    await page.getByTestId('bring-event').click();
    await page.locator('[data-testid=case-facts][data-state=secured]').waitFor();
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/holder-secured.png`, fullPage: true });

    const asked = await product.ask(`/v1/ip-cases?state=secured`, { as: OFFICER });
    const [secured] = read(CasesPage, asked).cases;
    expect(opened).toMatchObject({ state: 'noticed', right: { recordNo: right?.recordNo } });
    expect(shown?.trim()).toBe(hidden);
    expect(secured).toMatchObject({ id: opened?.id, isReadyForDetention: true });
    expect(faults).toEqual([]);
    await page.close();
  });
});
