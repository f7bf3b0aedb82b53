import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import type { Story } from '../../infra/local/sample/story.ts';
import { after } from '../../shared/notation/china-time.ts';
import type { ParcelView } from '../../shared/wire/http/schemas/parcel.ts';
import { identityLeaks } from '../privacy/fictitious.ts';
import { CHROMIUM, DESKTOP, launch, PHONE, signIn, visit } from '../web/browse.ts';
import { brushingStreet } from './brushing-street.ts';
import { type Product, startProduct, until } from './running-product.ts';
import { four, post } from './shop-window.ts';
import { ADMIN, assessed, parcelAt, pathOf, queueOf } from './views.ts';

const HOUR = 3_600_000;
/** So few that nothing shows yet. */
const EARLY = 2;
/** Set to a folder to keep what a person would have seen. */
const SHOTS = process.env.SCREENSHOTS;

const { honest, ring, platform } = brushingStreet();
const ringOrders = ring.map(({ order }) => order.orderNo);
const ringCode = ring[0]?.order.ebpCode ?? '';

const acrossOf = ({ findings }: ParcelView) => findings.filter(({ linked }) => linked !== undefined);
const isFound = (parcel: ParcelView | null): parcel is ParcelView =>
  parcel !== null && parcel.lane !== 'green' && acrossOf(parcel).length > 0;
/** Of place, consignee and article. All people here have identity numbers of one area, so what rests on that names honest ones too. */
const structuresOf = (parcel: ParcelView) => acrossOf(parcel).filter(({ code }) => code !== 'identity-borrowed');
const mostLinked = (parcel: ParcelView) => Math.max(...structuresOf(parcel).map(({ linked }) => linked?.count ?? 0));

async function keep(page: Page, name: string, part?: string): Promise<void> {
  if (!SHOTS) return;
  const path = `${SHOTS}/${name}.png`;
  if (part === undefined) await page.screenshot({ path, fullPage: true });
  else await page.locator(part).first().screenshot({ path });
}

describe.skipIf(CHROMIUM === null)('a ring on the running product', () => {
  let product: Product;
  let browser: Browser;
  /** A parcel of the ring that had left before the others came. */
  let released: Story;
  let hours = 0;

  /** The runner starts with what the schedules do: it looks back. */
  const hourLater = async () => {
    hours += 1;
    await product.stop();
    await product.restart(['--now', after(new Date().toISOString(), hours * HOUR)]);
  };
  const send = async (stories: readonly Story[]) => {
    await post(product, stories.flatMap(four));
    return Promise.all(stories.map((story) => assessed(product, pathOf(story))));
  };
  const seen = (stories: readonly Story[]) => Promise.all(stories.map((story) => parcelAt(product, pathOf(story))));
  const openAsOfficer = async (story: Story, viewport = DESKTOP) => {
    const visited = await visit(browser, `${product.url}/#/parcels/${ringCode}/${story.order.orderNo}`, viewport);
    await signIn(visited.page, 'officer');
    await visited.page.getByTestId('finding').first().waitFor();
    return visited;
  };

  beforeAll(async () => {
    if (SHOTS) mkdirSync(SHOTS, { recursive: true });
    product = await startProduct();
    expect((await product.ask('/v1/reference', { method: 'PUT', as: ADMIN, json: sampleReference() })).status).toBe(
      200,
    );
    await send([...honest, ...ring.slice(0, EARLY)]);
    await hourLater();
    const early = await seen(ring.slice(0, EARLY));
    const left = early.findIndex((parcel) => parcel?.state === 'released' && parcel.lane === 'green');
    const story = ring[left];
    if (story === undefined) throw new Error('no parcel of the ring was released before it was found');
    released = story;
    await send(ring.slice(EARLY));
    await hourLater();
    browser = await launch(CHROMIUM ?? '');
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  it('is found as a whole, its first parcels after their release, and honest parcels are not in it', async () => {
    const found = await until(
      async () => (await seen(ring)).filter(isFound),
      (parcels) => parcels.length === ring.length && parcels.every((one) => mostLinked(one) === ring.length - 1),
    );
    const linked = found.flatMap((parcel) => structuresOf(parcel).flatMap((finding) => finding.linked?.parcels ?? []));
    const accused = (await seen(honest)).filter(isFound);

    expect(found.map(({ orderNo }) => orderNo)).toEqual(ringOrders);
    expect(found.filter(({ state }) => !['released', 'held'].includes(state))).toEqual([]);
    expect(linked.filter(({ orderNo }) => !ringOrders.includes(orderNo))).toEqual([]);
    expect(accused.length).toBeLessThanOrEqual(honest.length / 10);
    expect(found.flatMap(({ findings }) => identityLeaks(JSON.stringify(findings)))).toEqual([]);
  });

  it('comes to an officer as found after release, in sentences with figures, and leads to its other parcels', async () => {
    const { page, faults } = await visit(browser, product.url, DESKTOP);
    await signIn(page, 'officer');
    const parcel = `${released.order.ebpCode}/${released.order.orderNo}`;
    const row = page.locator(`[data-testid=queue-row][data-parcel="${parcel}"]`);
    await row.waitFor();
    const queued = await row.textContent();
    await keep(page, 'ring-queue');
    await row.click();
    const card = page.locator('[data-testid=finding]:has([data-testid=same-structure])').first();
    await card.waitFor();
    await keep(page, 'ring-parcel');
    await keep(page, 'ring-card', '[data-testid=finding]');

    const zh = (await card.locator('.finding-zh').textContent()) ?? '';
    const en = (await card.locator('.finding-en').textContent()) ?? '';
    const figures = await card.getByTestId('figures').locator('tbody tr').allInnerTexts();
    const state = await page.getByTestId('state').textContent();
    const other = card.getByTestId('same-parcel').first();
    const orderNo = (await other.textContent()) ?? '';
    await other.click();
    await expect.poll(() => page.locator('h1').textContent()).toContain(orderNo);
    await page.getByTestId('finding').first().waitFor();

    expect(queued).toContain('放行后发现');
    expect(state).toMatch(/已放行.*事后发现/s);
    expect(await page.getByTestId('finding').count()).toBeGreaterThan(0);
    expect(zh).toMatch(/^疑似.+。.*\d.+。涉及其他包裹 \d+ 票，.+申报。$/);
    expect(en).toMatch(/^[A-Z].+\. .*\d.+\. \d+ other parcels in it, declared .+\.$/);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) expect(figure).toMatch(/\p{Script=Han}[\s\S]*[A-Za-z]{3}[\s\S]*\t\s*(\d|是)/u);
    expect(ringOrders).toContain(orderNo);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('shows what its parcels share, as a graph and as a table, masked', async () => {
    const { page, faults } = await openAsOfficer(released);
    const nodes = page.getByTestId('link-node');
    await page.getByTestId('links-map').scrollIntoViewIfNeeded();
    const kinds = new Set(await nodes.evaluateAll((all) => all.map((node) => node.getAttribute('data-kind'))));
    await page.locator('[data-testid=link-node][data-kind=phone]').first().focus();
    const told = await page.getByTestId('links-told').textContent();
    await keep(page, 'ring-graph', 'section.panel:has([data-testid=links-as-map])');

    await page.getByTestId('links-as-table').check();
    const rows = await page.getByTestId('links-row').allInnerTexts();
    await keep(page, 'ring-table', 'section.panel:has([data-testid=links-as-table])');
    await page.getByTestId('links-parcel').first().click();
    await expect.poll(() => page.locator('h1').textContent()).not.toContain(released.order.orderNo);

    expect([...kinds]).toEqual(expect.arrayContaining(['phone', 'address', 'parcel']));
    expect(told).toMatch(new RegExp(`电话 138\\*+\\d{4}.*${ring.length} 名订购人.*${ring.length} buyers`, 's'));
    expect(rows.find((row) => row.includes('电话'))).toMatch(/SD\d+/);
    expect(identityLeaks(rows.join('\n'))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('keeps the release and the later finding in the history of lanes', async () => {
    const { page } = await openAsOfficer(released);
    const entries = await page.getByTestId('history-entry').allInnerTexts();
    const late = await page.locator('[data-what=lane]:has([data-testid=found-later])').allInnerTexts();
    await keep(page, 'ring-history', 'section.panel:has([data-testid=history-entry])');
    const release = entries.findIndex((entry) => entry.includes('自动放行'));

    expect(entries[release]).toMatch(/绿色通道，自动放行/);
    expect(entries.findIndex((entry) => entry.includes('放行后重新提出'))).toBeGreaterThan(release);
    expect(late[0]).toMatch(/(红|黄)色通道[\s\S]*放行后重新提出/);
    await page.close();
  });

  it('fits a phone', async () => {
    const { page, faults } = await openAsOfficer(released, PHONE);
    await page.getByTestId('links-table').waitFor();
    await keep(page, 'ring-phone');
    const width = await page.evaluate('document.documentElement.scrollWidth');

    expect(width).toBeLessThanOrEqual(PHONE.width);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is closed by the officer: what has left is not inspected, detained or returned', async () => {
    const { page, faults } = await openAsOfficer(released);
    const choices = await page
      .locator('[name=action]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    await page.getByTestId('preset-reason').first().click();
    await page.getByTestId('submit-decision').click();
    await page.getByTestId('toast').waitFor();
    const queued = await until(
      async () => (await queueOf(product, '?limit=100')).parcels.map(({ orderNo }) => orderNo),
      (orders) => !orders.includes(released.order.orderNo),
    );
    const parcel = await parcelAt(product, pathOf(released));
    await page.goto(`${product.url}/#/parcels/${ringCode}/${released.order.orderNo}`);
    await page.getByTestId('history-entry').first().waitFor();
    await keep(page, 'ring-closed');

    expect(choices).toEqual(['release']);
    expect(queued).not.toContain(released.order.orderNo);
    expect(parcel).toMatchObject({
      state: 'released',
      actions: [],
      decisions: [{ action: 'release', afterRelease: true }],
    });
    expect(await page.getByTestId('history-entry').last().textContent()).toContain('放行后疑点办结');
    expect(await page.getByTestId('submit-decision').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is hidden from the platform that sent it', async () => {
    const { page, faults } = await visit(browser, product.url, DESKTOP);
    await page.getByTestId('persona-submitter').check();
    await page.getByTestId('org').fill(platform);
    await page.getByTestId('sign-in').click();
    await page.getByTestId('ebp-code').fill(ringCode);
    await page.getByTestId('order-no').fill(released.order.orderNo);
    await page.getByTestId('look-up').click();
    await page.getByTestId('parcel-head').waitFor();
    const shown = await page.locator('main').textContent();
    await keep(page, 'ring-submitter');
    const answer = await product.ask(pathOf(released), { as: { role: 'submitter', org: platform } });

    expect(shown).toContain('已放行');
    for (const hidden of ['事后发现', '放行后', '刷单', '红色通道', '黄色通道', '办结', '关联'])
      expect(shown).not.toContain(hidden);
    expect(answer.json).toMatchObject({ state: 'released', lane: 'green', findings: [], score: 0 });
    expect(ringOrders.filter((orderNo) => answer.text.includes(orderNo))).toEqual([released.order.orderNo]);
    expect(await page.getByTestId('links-map').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});
