import { describe, expect, it } from 'vitest';
import { DecisionBody } from '../../shared/wire/http/schemas/desk.ts';
import { ResultBody } from '../../shared/wire/http/schemas/field.ts';
import { audit } from './audit.ts';
import { CHROMIUM, DESKTOP, PHONE, signIn } from './browse.ts';
import { DISPUTED, LIST } from './canned.ts';
import { PAYER } from './canned-findings.ts';
import { consoleHarness } from './console-harness.ts';

const PARCEL = `/v1/parcels/${DISPUTED.ebpCode}/${encodeURIComponent(DISPUTED.orderNo)}`;
const PARCEL_HASH = `#/parcels/${DISPUTED.ebpCode}/${encodeURIComponent(DISPUTED.orderNo)}`;

if (CHROMIUM === null) console.warn('Skipped: no Chromium at CHROMIUM_PATH or /usr/bin/chromium.');

describe.skipIf(CHROMIUM === null)('Console', () => {
  const harness = consoleHarness();

  it('lets an officer release the disputed parcel by keyboard alone', async () => {
    const { page, faults } = await harness.open('', DESKTOP);
    const focused = page.locator(':focus');
    const tabTo = async (id: string) => {
      for (let tabs = 0; tabs < 20 && (await focused.getAttribute('data-testid')) !== id; tabs++)
        await page.keyboard.press('Tab');
      expect(await focused.getAttribute('data-testid')).toBe(id);
    };
    await page.getByTestId('persona-officer').waitFor();
    await tabTo('name');
    await page.keyboard.type('测试甲');
    await tabTo('sign-in');
    await page.keyboard.press('Enter');
    await page.getByTestId('queue-row').first().waitFor();

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const finding = page.getByTestId('finding').first();
    await finding.waitFor();
    const reason = await finding.textContent();
    await page.keyboard.press('d');
    await page.keyboard.press('Space');
    await tabTo('reason');
    await page.keyboard.type('平台已补充订购人身份证明');
    await tabTo('submit-decision');
    await page.keyboard.press('Enter');
    await page.getByTestId('toast').getByText('放行').waitFor();
    await page.getByTestId('queue-row').first().waitFor();

    expect(reason).toContain(PAYER.message.zh);
    expect(reason).toContain(PAYER.message.en);
    const decision = harness.server.sent.find(({ path }) => path === `${PARCEL}/decisions`);
    expect(DecisionBody.parse(decision?.body)).toEqual({ action: 'release', reason: '平台已补充订购人身份证明' });
    expect(decision?.headers['if-match']).toBe('"7"');
    expect(decision?.headers.authorization).toBe('Bearer header.claims.signature');
    expect(decision?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
    expect(harness.server.sent[0]?.body).toEqual({ role: 'officer', name: '测试甲', customs: '*' });
    await expect.poll(() => page.locator(`[data-parcel$="${DISPUTED.orderNo}"]`).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('shows the documents side by side, and only the differences when asked', async () => {
    const { page } = await harness.open(PARCEL_HASH, DESKTOP);
    await signIn(page, 'officer');
    const rows = page.getByTestId('comparison-row');
    await rows.first().waitFor();

    const all = await rows.count();
    const paid = await page.locator('[data-field=acturalPaid]').textContent();
    await page.getByTestId('only-differences').check();
    const different = await Promise.all((await rows.all()).map((row) => row.getAttribute('data-field')));

    expect(all).toBe(9);
    expect(paid).toMatch(/不一致.*1280\.50.*1180\.50/s);
    expect(different).toEqual(['buyerIdNumber', 'acturalPaid']);
  });

  it('explains a conflict and keeps what was typed', async () => {
    const { page } = await harness.open(PARCEL_HASH, DESKTOP);
    await signIn(page, 'officer');
    harness.server.instead.set(`POST ${PARCEL}/decisions`, { status: 409, body: { detail: 'The verdict changed' } });

    await page.getByTestId('submit-decision').click();
    const missing = await page.getByTestId('decision-missing').textContent();
    await page.getByTestId('decision-detain').check();
    await page.getByTestId('preset-reason').first().click();
    await page.getByTestId('submit-decision').click();

    expect(missing).toContain('请选择处置方式');
    expect(await page.getByTestId('conflict').textContent()).toMatch(/请重新载入.*Reload.*The verdict changed/s);
    await page.getByTestId('reload').click();
    await expect.poll(() => page.getByTestId('conflict').count()).toBe(0);
    expect(await page.getByTestId('reason').inputValue()).toBe('涉嫌侵犯备案知识产权');
    expect(harness.server.sent.filter(({ method, path }) => method === 'GET' && path === PARCEL)).toHaveLength(2);
    expect(harness.server.sent.filter(({ path }) => path.endsWith('/decisions'))).toHaveLength(1);
  });

  it('takes the next parcel of the chosen lane, and shows the keys', async () => {
    const { page, faults } = await harness.open('', DESKTOP);
    await signIn(page, 'officer');
    await page.getByTestId('lane-yellow').check();
    await expect.poll(() => page.getByTestId('queue-row').count()).toBe(8);

    await page.keyboard.press('?');
    expect(await page.getByTestId('key-help').textContent()).toContain('Take the next parcel');
    await page.keyboard.press('Escape');
    await page.getByTestId('take-next').click();
    await page.getByTestId('parcel-head').waitFor();

    expect(harness.server.sent.find(({ path }) => path === '/v1/desk/next')?.body).toEqual({ lane: 'yellow' });
    expect(faults).toEqual([]);
  });

  it('lets an inspector report with one tap on a phone', async () => {
    const { page, faults } = await harness.open('', PHONE);
    await signIn(page, 'inspector');

    await page.getByTestId('list-row').first().getByRole('link').click();
    const pick = page.getByTestId('pick-row').first();
    await pick.getByTestId('outcome-nothing-found').click();
    await pick.getByTestId('outcome').waitFor();
    const other = page.getByTestId('pick-row').nth(1);
    await other.getByTestId('other-outcome').click();
    await other.getByTestId('outcome-infringing').check();
    await other.getByTestId('result-note').fill('吊牌为仿冒');
    await other.getByTestId('submit-result').click();
    await other.getByTestId('outcome').waitFor();

    const results = harness.server.sent.filter(({ path }) => path.endsWith('/result'));
    expect(results.map(({ path }) => path)).toEqual(
      ['p1', 'p2'].map((id) => `/v1/lists/${LIST.id}/picks/${id}/result`),
    );
    expect(results.map(({ body }) => ResultBody.parse(body))).toEqual([
      { outcome: 'nothing-found' },
      { outcome: 'infringing', note: '吊牌为仿冒' },
    ]);
    expect(faults).toEqual([]);
  });

  it('lets a submitter look up an own parcel, whatever characters its number holds', async () => {
    const { page, faults } = await harness.open('', DESKTOP);
    await signIn(page, 'submitter');
    await page.getByTestId('receipt-row').first().waitFor();

    await page.getByTestId('ebp-code').fill(DISPUTED.ebpCode);
    await page.getByTestId('order-no').fill(DISPUTED.orderNo);
    await page.getByTestId('look-up').click();
    await page.getByTestId('parcel-head').waitFor();

    expect(harness.server.sent.map(({ path }) => path)).toContain(PARCEL);
    expect(await page.getByTestId('submit-decision').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('sends people to their organisation where no local tokens are issued', async () => {
    const { page } = await harness.open('', DESKTOP);
    harness.server.instead.set('POST /dev/tokens', { status: 404, body: {} });

    await page.getByTestId('sign-in').click();

    expect(await page.getByTestId('sign-in-elsewhere').textContent()).toContain('sign in through your organisation');
  });

  it('signs out when the token no longer counts', async () => {
    const { page } = await harness.open('', DESKTOP);
    harness.server.instead.set('GET /v1/desk/queue', { status: 401, body: {} });

    await page.getByTestId('sign-in').click();

    await expect.poll(() => harness.server.sent.map(({ path }) => path)).toContain('/v1/desk/queue');
    await page.getByTestId('sign-in').waitFor();
    expect(await page.evaluate('sessionStorage.getItem("sandan.session")')).toBeNull();
  });

  it.each([
    ['officer', '#/desk', 'queue-row'],
    ['supervisor', '#/desk', 'queue-row'],
    ['officer', PARCEL_HASH, 'finding'],
    ['inspector', '#/lists', 'list-row'],
    ['inspector', `#/lists/${LIST.id}`, 'pick-row'],
    ['submitter', '#/receipts', 'receipt-row'],
  ] as const)('names its controls, orders its headings and fits the window: %s %s', async (role, hash, shown) => {
    const { page, faults } = await harness.open(hash, DESKTOP);
    await page.getByTestId('sign-in').waitFor();
    const found = [...(await audit(page))];
    await signIn(page, role);
    await page.getByTestId(shown).first().waitFor();

    found.push(...(await audit(page)));
    await page.setViewportSize(PHONE);
    found.push(...(await audit(page)));

    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});
