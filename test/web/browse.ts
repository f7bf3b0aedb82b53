import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A Chromium of this machine; null where there is none. */
export const CHROMIUM =
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path)) ?? null;

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 360, height: 740 };

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: QUIET });
}

export interface Visit {
  readonly page: Page;
  /** What a user should never see: console errors (CSP violations are among them), exceptions, requests elsewhere. */
  readonly faults: string[];
}

export async function visit(browser: Browser, address: string, viewport: typeof DESKTOP): Promise<Visit> {
  const page = await browser.newPage({ viewport });
  const faults: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => request.url().startsWith(origin) || faults.push(`elsewhere: ${request.url()}`));
  await page.goto(address);
  return { page, faults };
}

/** Signs in with the mouse, for tests of other things. */
export async function signIn(
  page: Page,
  role: 'officer' | 'supervisor' | 'inspector' | 'submitter' | 'right-holder',
  org = '4612A00001',
): Promise<void> {
  await page.getByTestId(`persona-${role}`).check();
  if (role === 'submitter' || role === 'right-holder') await page.getByTestId('org').fill(org);
  await page.getByTestId('sign-in').click();
  await page.getByTestId('sign-out').waitFor();
}
