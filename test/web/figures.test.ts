import { describe, expect, it } from 'vitest';
import { FiguresView } from '../../shared/wire/http/schemas/figures.ts';
import { audit } from './audit.ts';
import { CHROMIUM, DESKTOP, PHONE, signIn } from './browse.ts';
import { FIGURES } from './canned-figures.ts';
import { consoleHarness } from './console-harness.ts';

describe('canned figures', () => {
  it('are what the API answers', () => {
    expect(FiguresView.parse(FIGURES)).toEqual(FIGURES);
  });
});

describe.skipIf(CHROMIUM === null)('FiguresPage', () => {
  const harness = consoleHarness();

  for (const [name, viewport] of [
    ['a desk', DESKTOP],
    ['a phone', PHONE],
  ] as const) {
    it(`shows figures with their intervals, and why one is missing, on ${name}`, async () => {
      harness.server.instead.set('GET /v1/figures', { status: 200, body: FIGURES });
      const { page, faults } = await harness.open('#/figures', viewport);
      await signIn(page, 'supervisor');
      const tiles = page.getByTestId('figure-tiles');
      await tiles.waitFor();

      const overview = (await tiles.textContent()) ?? '';
      const sources = page.getByTestId('figure-sources');

      expect(overview).toContain('10%');
      expect(overview).toMatch(/违规率（随机布控推断）.*10%（1\.82% – 40%）1 \/ 10/);
      expect(await sources.locator('[data-key="officer"]').textContent()).toContain('没有查验');
      expect(await sources.locator('[data-key="targeted"]').textContent()).toContain('×');
      expect(await page.getByTestId('figure-instructions').textContent()).toContain('3105-2026-1');
      expect(await audit(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  }
});
