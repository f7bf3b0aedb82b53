import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReference } from '../../infra/local/sample/sample-reference.ts';
import type { Shop } from '../../infra/local/sample/shop.ts';
import { after, chinaDay, dayBefore } from '../../shared/notation/china-time.ts';
import { FiguresView } from '../../shared/wire/http/schemas/figures.ts';
import { CHROMIUM, DESKTOP, launch, PHONE, visit } from '../web/browse.ts';
import { type AtTheConsole, enter, keep, textOf, untilShown } from './at-the-console.ts';
import { type Product, read, startProduct, until } from './running-product.ts';
import { sandanVerify } from './sandan-verify.ts';
import { bestMerchant, four, post, shopFor } from './shop-window.ts';
import { ADMIN, assessed, listsOf, pathOf } from './views.ts';

/* An instruction from the editor to the figure that it moves, and the draws of a past day checked by anybody. */

const DAY_MS = 86_400_000;
/** Whatever the time: ten in the morning of China, in the day shift. */
const TODAY = chinaDay(new Date().toISOString());
const NOW = `${TODAY}T10:00:00+08:00`;
/** Its key is out by now, three days after its end. */
const PAST = chinaDay(after(NOW, -4 * DAY_MS));
const at = (day: string) => ['--now', `${day}T10:00:00+08:00`];
/** An approved instruction is in force everywhere within this time. */
const IN_FORCE_MS = 16_000;
const AUTHOR = '主管甲';
const COLLEAGUE = '主管乙';

const then = shopFor(54, '110', dayBefore(PAST));
const shop = shopFor(53, '109', dayBefore(TODAY));
const { merchant: watched, offers } = bestMerchant(shop);
const offer = shop.random.pick(offers);
const otherOffer = shop.random.pick(shop.market.offers.filter(({ merchants }) => !merchants.includes(watched)));
const sell = ({ story, newBuyer }: Shop, sold: typeof offer, merchant = watched) =>
  story({ merchant, buyer: newBuyer(), basket: [{ offer: sold, qty: 1, priceFen: sold.priceFen }] });

describe.skipIf(CHROMIUM === null)('targeting, seen by people', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandan-targeting-'));
  const earlier = [sell(then, offer), sell(then, offer), sell(then, offer)];
  const parcel = sell(shop, offer);
  const stranger = sell(shop, otherOffer, shop.random.pick(otherOffer.merchants));
  let product: Product;
  let browser: Browser;
  let here: AtTheConsole;
  let instruction = '';

  const declared = async () => {
    const asked = await product.ask('/v1/figures', { as: { role: 'supervisor', customs: '*', name: AUTHOR } });
    return read(FiguresView, asked).declared;
  };

  /** The day before the past day commits to its key, the past day draws, and by today the key is out. */
  beforeAll(async () => {
    product = await startProduct(at(dayBefore(PAST)));
    const published = await product.ask('/v1/reference', { method: 'PUT', as: ADMIN, json: sampleReference() });
    expect(published.status).toBe(200);
    await product.stop();
    await product.restart(at(PAST));
    await post(product, earlier.flatMap(four));
    await until(declared, (count) => count === earlier.length);
    await product.stop();
    await product.restart(at(TODAY));
    browser = await launch(CHROMIUM ?? '');
    here = { product, browser };
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await product?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets a supervisor write an instruction, try it on past days and submit it, and not approve it', async () => {
    const { page, faults } = await enter(here, 'supervisor', AUTHOR, '/instructions-new');
    await write(page);
    await page.getByTestId('run-replay').click();
    const result = page.getByTestId('replay-result');
    const tried = await textOf(result);
    const counts = [await textOf(page.getByTestId('replay-matched')), await textOf(page.getByTestId('replay-flips'))];
    const examples = await result.getByTestId('replay-example').allTextContents();
    await page.getByTestId('step-submit').check();
    await page.getByTestId('step-reason').fill('请批准');
    await page.getByTestId('take-step').click();
    const own = await textOf(page.getByTestId('own-instruction'));
    instruction = decodeURIComponent(new URL(page.url()).hash.split('/').at(-1) ?? '');
    await keep(page, 'instruction-submitted');

    expect(counts).toEqual(['3', '3']);
    expect(examples.toSorted()).toEqual(earlier.map(({ order }) => order.orderNo).toSorted());
    expect(tried).toContain('未知：命中的包裹未查验过');
    expect(own).toContain('须由他人批准');
    expect(await page.getByTestId('step-return').count()).toBe(1);
    expect(await page.getByTestId('step-approve').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('puts it in force once a colleague approves it', async () => {
    const { page, faults } = await enter(here, 'supervisor', COLLEAGUE, '/instructions');
    await page.locator(`[data-testid=instruction-row][data-instruction="${instruction}"] a`).first().click();
    const facts = page.getByTestId('instruction-facts');
    const before = await textOf(facts.getByTestId('instruction-state'));
    await page.getByTestId('step-approve').check();
    await page.getByTestId('step-reason').fill('同意');
    await page.getByTestId('take-step').click();
    await facts.locator('[data-testid=instruction-state][data-state=published]').waitFor();
    const approved = await textOf(facts);
    await keep(page, 'instruction-in-force');

    expect(before).toContain('待批准');
    for (const said of ['执行中', AUTHOR, COLLEAGUE]) expect(approved).toContain(said);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('turns a matching parcel red and no other, and says by which instruction', async () => {
    await new Promise((resolve) => setTimeout(resolve, IN_FORCE_MS));
    await post(product, [...four(parcel), ...four(stranger)]);
    await assessed(product, pathOf(parcel));
    const unlike = await assessed(product, pathOf(stranger));
    const place = `/parcels/${parcel.order.ebpCode}/${parcel.order.orderNo}`;
    const { page, faults } = await enter(here, 'officer', '审单员一', place);
    const finding = await textOf(page.locator('[data-testid=finding][data-code=instruction-hit]'));
    const lane = await textOf(page.getByTestId('parcel-head').locator('[data-lane=red]'));
    const hit = page.getByTestId('selection').getByTestId('instruction-hit');
    const said = await textOf(hit);
    await keep(page, 'parcel-red');
    await hit.getByRole('link').click();
    const table = await textOf(page.getByTestId('rules-table'));

    expect(finding).toContain('重点电商企业');
    expect(lane).toContain('红');
    for (const words of [instruction, '人工查验', '抽中']) expect(said).toContain(words);
    expect(table).toContain(watched.code);
    expect(unlike.lane).not.toBe('red');
    expect(unlike.selection?.instructions ?? []).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('stands on an inspector’s list on a phone, and what the inspector finds there changes the figures', async () => {
    const { ebpCode, orderNo } = parcel.order;
    const seat = async () =>
      (await listsOf(product)).flatMap(({ id, picks }) =>
        picks.filter((pick) => pick.orderNo === orderNo).map(({ inspectors }) => ({ id, inspectors })),
      );
    const [seated] = await until(seat, (found) => found.length > 0);
    const desk = await enter(here, 'supervisor', AUTHOR, '/figures');
    const rate = desk.page.locator('[data-testid=figure-sources] tr[data-key=instruction] td[data-label=查获率]');
    const precision = desk.page.locator(`[data-testid=figure-instructions] tr[data-key="${instruction}"]`);
    await untilShown(desk.page, precision, '没有查验');
    const before = await textOf(rate);

    const { page, faults } = await enter(here, 'inspector', seated?.inspectors[0]?.name ?? '', '/lists', PHONE);
    await page.locator(`[data-testid=list-row][data-list="${seated?.id}"] a`).click();
    const row = page.locator(`[data-testid=pick-row][data-parcel="${ebpCode}/${orderNo}"]`);
    const card = await textOf(row);
    const slots = await textOf(page.getByTestId('list-slots'));
    await row.getByTestId('minutes').fill('15');
    await row.getByTestId('other-outcome').click();
    await row.getByTestId('outcome-discrepancy').check();
    await row.getByTestId('quantity-1').fill('3');
    await row.getByTestId('result-note').fill('实有三件');
    await keep(page, 'phone-list');
    await row.getByTestId('submit-result').click();
    await row.getByTestId('outcome').waitFor();
    const reported = await textOf(row);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    await keep(page, 'phone-result');
    await untilShown(desk.page, rate, '100%');
    await keep(desk.page, 'figures');

    expect(before).toContain('没有查验');
    for (const said of ['由您查验', '布控指令命中']) expect(card).toContain(said);
    expect(slots).toMatch(/^[1-9]\d* \/ [1-9]\d*$/);
    for (const said of ['实货与申报不符', '第 1 项实有', '实有三件']) expect(reported).toContain(said);
    expect(width).toBe(PHONE.width);
    expect(await textOf(rate)).toContain('1 / 1');
    expect(await textOf(precision)).toContain('100%');
    expect([...faults, ...desk.faults]).toEqual([]);
    await page.close();
    await desk.page.close();
  });

  it('lets anybody check the draws of a past day in the browser, without signing in', async () => {
    const entryNo = (await assessed(product, pathOf(earlier[0] ?? parcel))).selection?.entryNo ?? '';
    const { page, faults } = await visit(browser, `${product.url}/#/draws`, DESKTOP);
    const row = page.locator(`[data-testid=draw-row][data-day="${PAST}"]`);
    const state = await textOf(row);
    await row.getByRole('link').click();
    await page.getByTestId('verify-day').click();
    const outcome = await textOf(page.getByTestId('day-check'));
    await page.getByTestId('entry-no').fill(entryNo);
    await page.getByTestId('look-up-entry').click();
    const proof = await textOf(page.getByTestId('entry'));
    await keep(page, 'draw');

    expect(state).toContain('已公布');
    for (const said of ['全部属实', `报关编号 Entries${earlier.length}`]) expect(outcome).toContain(said);
    expect(proof).toContain('由该行沿路径得到所公布的根');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('holds under npx sandan-verify, and a population that someone altered does not', async () => {
    const address = `${product.url}/v1/draws/${PAST}`;
    const [day, population] = [join(folder, 'day.json'), join(folder, 'population.jsonl.gz')];
    const honest = gunzipSync(await (await fetch(`${address}/population?part=1`)).bytes()).toString();
    const altered = honest.replace(/"drawn":(true|false)/, (_, drawn) => `"drawn":${drawn === 'false'}`);
    writeFileSync(day, await (await fetch(address)).text());
    writeFileSync(population, gzipSync(altered));

    const published = await sandanVerify('--url', product.url, '--day', PAST);
    const forged = await sandanVerify('--day-file', day, '--population', population);

    expect(altered).not.toBe(honest);
    expect([published.code, forged.code]).toEqual([0, 1]);
    for (const said of [`${earlier.length} 行 lines`, '全部属实']) expect(published.stdout).toContain(said);
    expect(published.stdout).not.toContain('note');
    expect(forged.stdout).toMatch(/错误 fault 第 1 行 line 1 /);
    expect(forged.stdout).toContain('不属实');
  });
});

/** Every parcel of the merchant turns red and is opened: lane, chance and kind of inspection stand so in a new form. */
async function write(page: Page): Promise<void> {
  const typed = {
    'instruction-zh': '重点电商企业',
    'instruction-en': 'A merchant to watch',
    'instruction-legalBasis': '海关法第二十八条',
    'instruction-feedbackCode': 'HF01',
    'instruction-from': TODAY,
    'instruction-until': chinaDay(after(NOW, 30 * DAY_MS)),
    'instruction-reason': '近日举报',
    'cell-values': watched.code,
  };
  await page.getByTestId('cell-fact').selectOption('merchant');
  await page.getByTestId('cell-op').selectOption('in');
  for (const [field, value] of Object.entries(typed)) await page.getByTestId(field).fill(value);
  await page.getByTestId('save-instruction').click();
}
