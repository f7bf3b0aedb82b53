import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { DESKTOP, signIn, type Visit, visit } from '../web/browse.ts';
import { type Product, until } from './running-product.ts';

/** Set to a folder to keep what a person would have seen. */
const SHOTS = process.env.SCREENSHOTS;

export interface AtTheConsole {
  readonly product: Product;
  readonly browser: Browser;
}

/** A person who signs in under a name, at a place of the console: who wrote something is told from who approves it. */
export async function enter(
  { product, browser }: AtTheConsole,
  role: 'supervisor' | 'officer' | 'inspector',
  name: string,
  place: string,
  screen = DESKTOP,
): Promise<Visit> {
  const seen = await visit(browser, `${product.url}/#${place}`, screen);
  await seen.page.getByTestId('name').fill(name);
  await signIn(seen.page, role);
  return seen;
}

export async function keep(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

export async function textOf(place: Locator): Promise<string> {
  return (await place.textContent()) ?? '';
}

/** Opens the figures again until the place says it: they show what was counted when they were asked for. */
export async function untilShown(page: Page, place: Locator, text: string): Promise<void> {
  await until(
    async () => {
      await page.reload();
      await page.getByTestId('figure-tiles').waitFor();
      return (await place.count()) === 0 ? '' : textOf(place);
    },
    (seen) => seen.includes(text),
  );
}
