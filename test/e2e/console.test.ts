import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chinaDay } from '../../shared/notation/china-time.ts';
import { CHROMIUM, DESKTOP, launch, PHONE, signIn, visit } from '../web/browse.ts';
import { type Product, startProduct } from './running-product.ts';

/** Set to a folder to keep what a person would have seen. */
const SHOTS = process.env.SCREENSHOTS;

describe.skipIf(CHROMIUM === null)('the console on the running product', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    product = await startProduct([], 'sample');
    browser = await launch(CHROMIUM ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  it('lets an officer sign in, open a disputed parcel, read the reason and release it', async () => {
    const { page, faults } = await visit(browser, product.url, DESKTOP);
    await signIn(page, 'officer');
    await page.getByTestId('lane-yellow').click();
    const row = page.getByTestId('queue-row').first();
    await row.waitFor();
    const parcel = (await row.getAttribute('data-parcel')) ?? '';
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/queue.png` });

    await row.click();
    const finding = page.getByTestId('finding').first();
    await finding.waitFor();
    const reason = await finding.textContent();
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/parcel.png` });
    await page.getByTestId('decision-release').check();
    await page.getByTestId('reason').fill('单证已补充说明');
    await page.getByTestId('submit-decision').click();
    await page.getByTestId('toast').waitFor();
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/released.png` });

    const released = await product.ask(`/v1/parcels/${parcel}`, { as: { role: 'officer', customs: '*' } });
    expect(reason).toMatch(/\p{Script=Han}/u);
    expect(reason).toMatch(/[A-Za-z]{3,}/);
    expect(released.json).toMatchObject({
      state: 'released',
      decisions: [{ action: 'release', reason: '单证已补充说明' }],
    });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('lets an inspector report a result on a phone, and shows it on the parcel', async () => {
    const lists = await product.ask('/v1/lists', { as: { role: 'supervisor', customs: '*' } });
    expect(lists.text).toContain(chinaDay(new Date().toISOString()));
    const { page, faults } = await visit(browser, product.url, PHONE);
    await signIn(page, 'inspector');
    await page.getByTestId('list-row').first().getByRole('link').click();
    const pick = page.getByTestId('pick-row').first();
    await pick.waitFor();
    const parcel = (await pick.getAttribute('data-parcel')) ?? '';
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/list.png` });

    await pick.getByTestId('outcome-nothing-found').click();
    await pick.getByTestId('outcome').waitFor();

    const inspected = await product.ask(`/v1/parcels/${parcel}`, { as: { role: 'officer', customs: '*' } });
    expect(inspected.text).toContain('nothing-found');
    expect(faults).toEqual([]);
    await page.close();
  });
});
