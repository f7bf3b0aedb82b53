import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { CHROMIUM, DESKTOP, signIn } from './browse.ts';
import { PARCEL, QUEUE } from './canned.ts';
import { NEIGHBOUR, RING, RING_PARCEL, RING_VIEW, ringGraph } from './canned-ring.ts';
import { consoleHarness } from './console-harness.ts';

const NARROW = { width: 390, height: 844 };
const pathOf = ({ ebpCode, orderNo }: typeof NEIGHBOUR) => `/v1/parcels/${ebpCode}/${orderNo}`;
const HASH = `#/parcels/${RING_PARCEL.ebpCode}/${RING_PARCEL.orderNo}`;

const LINKS = 'section.panel:has([data-testid=links-as-map])';

/** Set to a folder to keep what a person would have seen. */
const SHOTS = process.env.SCREENSHOTS;

describe.skipIf(CHROMIUM === null)('Console, structure across parcels', () => {
  const harness = consoleHarness();
  beforeAll(() => {
    if (SHOTS) mkdirSync(SHOTS, { recursive: true });
  });

  const open = async (viewport: typeof DESKTOP, change: object = {}) => {
    const body = { ...RING_VIEW, links: ringGraph(16), ...change };
    harness.server.instead.set(`GET ${pathOf(RING_PARCEL)}`, { status: 200, body });
    harness.server.instead.set(`GET ${pathOf(NEIGHBOUR)}`, { status: 200, body: { ...PARCEL, ...NEIGHBOUR } });
    const visited = await harness.open(HASH, viewport);
    await signIn(visited.page, 'officer');
    await visited.page.getByTestId('parcel-head').waitFor();
    return visited;
  };
  const keep = async (page: Page, name: string, part = 'body') => {
    if (SHOTS)
      await page
        .locator(part)
        .first()
        .screenshot({ path: `${SHOTS}/${name}.png` });
  };

  it('tells a finding as a sentence, with its figures, the other parcels and when it was found', async () => {
    const { page, faults } = await open(DESKTOP);
    const card = page.locator('[data-code=brushing-ring]').first();

    const told = (await card.textContent()) ?? '';
    const figures = await card.getByTestId('figures').locator('tbody tr').allInnerTexts();
    const few = await card.getByTestId('same-parcel').count();
    await card.getByTestId('same-all').click();
    const all = await card.getByTestId('same-parcel').count();
    await keep(page, 'ring-desktop');
    await keep(page, 'ring-finding', '[data-code=brushing-ring]');

    expect(told.indexOf(RING.message.zh)).toBeGreaterThan(0);
    expect(told.indexOf(RING.message.en)).toBeGreaterThan(told.indexOf(RING.message.zh));
    expect(told).toMatch(
      /刷单团伙 Brushing ring.*矛盾 Contradiction.*放行后发现 Found after release.*2026-11-24 10:10/s,
    );
    expect(figures.map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual(
      RING.evidence?.map(({ title, value, usual = '' }) => [`${title.zh} ${title.en}`, value, usual]),
    );
    expect([few, all]).toEqual([6, 20]);
    expect(await card.getByTestId('same-more').textContent()).toBe('另有 20 票 20 more');
    expect(await page.getByTestId('state').textContent()).toMatch(/已放行 Released.*事后发现 Found later/s);
    expect(faults).toEqual([]);
  });

  it('opens another parcel of the structure from the finding', async () => {
    const { page } = await open(DESKTOP);

    await page.locator('[data-code=empty-parcel]').getByTestId('same-parcel').first().click();

    await expect.poll(() => page.locator('h1').textContent()).toContain(NEIGHBOUR.orderNo);
    expect(harness.server.sent.map(({ path }) => path)).toContain(pathOf(NEIGHBOUR));
  });

  it('draws the links, says what each node is, and opens a neighbour by keyboard', async () => {
    const { page, faults } = await open(DESKTOP);
    const nodes = page.getByTestId('link-node');
    const told = page.getByTestId('links-told');
    await expect.poll(() => nodes.count()).toBe(23);

    await page.locator('[data-kind=address]').focus();
    const address = await told.textContent();
    const lit = await page.locator('.map-edges .lit').count();
    await keep(page, 'ring-focused', LINKS);
    await page.locator(`[data-testid=link-node][href$="${NEIGHBOUR.orderNo}"]`).focus();
    const parcel = await told.textContent();
    await page.keyboard.press('Enter');

    expect(address).toMatch(/地址 河南省郑州市中原区\*{4} · 5,210 名订购人.*Address · 5,210 buyers/);
    expect(lit).toBe(9);
    expect(parcel).toContain(`包裹 ${NEIGHBOUR.orderNo}`);
    await expect.poll(() => page.locator('h1').textContent()).toContain(NEIGHBOUR.orderNo);
    expect(faults).toEqual([]);
  });

  it('gives every node a name, a place inside the frame, and an edge for each link', async () => {
    const { page } = await open(DESKTOP, { links: ringGraph(40) });
    const frame = await page.getByTestId('links-map').boundingBox();
    const nodes = await page.getByTestId('link-node').all();
    await keep(page, 'ring-crowded', LINKS);

    const boxes = await Promise.all(nodes.map((node) => node.locator('.node-mark').boundingBox()));
    const names = await Promise.all(nodes.map((node) => node.getAttribute('aria-label')));

    expect(await page.locator('.map-edges line').count()).toBe(ringGraph(40).edges.length);
    expect(names.every((name) => /\p{Script=Han}.*[A-Za-z]{4,}/u.test(name ?? ''))).toBe(true);
    expect(new Set(boxes.map((box) => `${box?.x} ${box?.y}`)).size).toBe(47);
    for (const box of boxes) {
      expect(box?.x).toBeGreaterThanOrEqual(frame?.x ?? 0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
    }
  });

  it('tells the same as a table, and says when more is linked than is shown', async () => {
    const { page } = await open(DESKTOP);

    const cut = await page.getByTestId('links-cut').textContent();
    await page.getByTestId('links-as-table').check();
    const rows = await page.getByTestId('links-row').allInnerTexts();
    await keep(page, 'ring-table', LINKS);
    await page.getByTestId('links-table').getByRole('link', { name: NEIGHBOUR.orderNo }).first().click();

    expect(cut).toMatch(/关联对象过多.*Too many to show/);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/商户 Merchant\s+测试甲跨境贸易有限公司\s+1,000,000\s.*T20261120-0304/s);
    await expect.poll(() => page.locator('h1').textContent()).toContain(NEIGHBOUR.orderNo);
  });

  it('starts with the table in a narrow window, and draws the links there when asked', async () => {
    const { page, faults } = await open(NARROW);
    await page.getByTestId('links-table').waitFor();
    const found = [...(await audit(page))];
    await keep(page, 'ring-390-table');

    await page.getByTestId('links-as-map').check();
    await expect.poll(() => page.getByTestId('link-node').count()).toBe(23);
    found.push(...(await audit(page)));
    await keep(page, 'ring-390-map', LINKS);
    await keep(page, 'ring-390-finding', '[data-code=brushing-ring]');
    const boxes = await Promise.all((await page.locator('.node-mark').all()).map((mark) => mark.boundingBox()));

    expect(found).toEqual([]);
    expect(boxes.every((box) => box !== null && box.x >= 0 && box.x + box.width <= NARROW.width)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('says that nothing is shared where nothing is', async () => {
    const alone = ringGraph(0, false);
    const { page } = await open(DESKTOP, { links: { ...alone, nodes: alone.nodes.slice(0, 1), edges: [] } });

    expect(await page.getByTestId('links-none').textContent()).toContain('没有与其他包裹的关联');
    expect(await page.getByTestId('links-map').count()).toBe(0);
  });

  it('tells each verdict with its codes, and that one came after the release', async () => {
    const { page } = await open(DESKTOP);

    const entries = await page.getByTestId('history-entry').allInnerTexts();
    const late = await page.locator('[data-what=lane] [data-testid=found-later]').allInnerTexts();

    expect(entries.map((entry) => entry.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringContaining('2026-11-20 09:02 收到订单'),
      expect.stringContaining('2026-11-20 09:02 绿色通道'),
      expect.stringContaining('2026-11-20 09:17 自动放行'),
      expect.stringMatching(/2026-11-24 10:10 红色通道.*刷单团伙 Brushing ring 空包 Empty parcel/),
    ]);
    expect(late).toEqual([expect.stringContaining('放行后重新提出')]);
  });

  it('asks an officer about a released parcel until somebody has decided on what was found', async () => {
    const { page } = await open(DESKTOP);

    expect(await page.getByTestId('released-since').textContent()).toMatch(/此票已放行.*Already released/s);
    expect(await page.getByTestId('submit-decision').count()).toBe(1);
    expect(await page.locator('[name=action]').count()).toBe(1);
    expect(await page.locator('.choice').textContent()).toContain('办结');
  });

  it('says that the case is closed once the API asks nobody, and marks nothing that was found before the release', async () => {
    const { page } = await open(DESKTOP, { actions: [] });
    const closed = await page.locator('.parcel-side').textContent();
    await page.close();
    const history = RING_VIEW.history.map(({ afterRelease: _, ...entry }) => entry);
    const other = await open(DESKTOP, { actions: [], history });

    expect(closed).toMatch(/疑点已办结.*has been closed/s);
    expect(await other.page.getByTestId('state').textContent()).not.toContain('事后发现');
    expect(await other.page.locator('.parcel-side').textContent()).toContain('不在待处置状态');
    expect(await other.page.locator('[data-what=lane] [data-testid=found-later]').count()).toBe(0);
  });

  it('marks what was found after release in the queue', async () => {
    const [first, ...rest] = QUEUE.parcels;
    const { page } = await open(DESKTOP);
    const parcels = [{ ...first, state: 'released', codes: ['brushing-ring'] }, ...rest];
    harness.server.instead.set('GET /v1/desk/queue', { status: 200, body: { ...QUEUE, parcels } });

    await page.keyboard.press('b');
    await page.getByTestId('queue-row').first().waitFor();
    await keep(page, 'queue');

    expect(await page.getByTestId('found-later').allInnerTexts()).toEqual(['放行后发现 Found after release']);
    expect(await page.getByTestId('queue-row').first().textContent()).toContain('放行后发现');
  });

  it('names its controls, orders its headings, keeps contrast and fits the window', async () => {
    const { page } = await open(DESKTOP);
    await page.getByTestId('links-map').waitFor();

    expect(await audit(page)).toEqual([]);
  });
});
