import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A folder of this test's own. */
export function scratch(): string {
  const folder = made();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder of this suite's own. */
export function folderForSuite(): string {
  const folder = made();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function made(): string {
  return mkdtempSync(join(tmpdir(), 'sandan-test-'));
}
