import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { CHROMIUM, type DESKTOP, launch, type Visit, visit } from './browse.ts';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';

const WEB = join(import.meta.dirname, '../../web');

export interface ConsoleHarness {
  /** That of the test at hand. */
  readonly server: FixtureServer;
  /** Opens the console in a new window at a place, such as `#/cases`. */
  readonly open: (hash: string, viewport: typeof DESKTOP) => Promise<Visit>;
}

/** The built console in a browser, for all tests of a `describe`; canned answers stand anew before each. */
export function consoleHarness(): ConsoleHarness {
  const dist = mkdtempSync(join(tmpdir(), 'console-'));
  let browser: Browser;
  let server: FixtureServer;

  beforeAll(async () => {
    await build({ root: WEB, logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
    browser = await launch(CHROMIUM ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(dist, { recursive: true, force: true });
  });
  beforeEach(async () => {
    server = await fixtureServer(dist);
  });
  afterEach(() => server.close());

  return {
    get server() {
      return server;
    },
    open: (hash, viewport) => visit(browser, `${server.address}${hash}`, viewport),
  };
}
