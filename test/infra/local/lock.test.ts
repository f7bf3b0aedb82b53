import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockData } from '../../../infra/local/lock.ts';
import { scratch } from './scratch.ts';

const HOLDER = fileURLToPath(new URL('./holder.ts', import.meta.url));

/** A process that tries to lock the folder and says what came of it. */
function holder(data: string): ChildProcess {
  const child = spawn(process.execPath, [HOLDER, data], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function firstWords(child: ChildProcess): Promise<string> {
  const [words] = child.stdout ? await once(child.stdout, 'data') : [];
  return String(words);
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('lockData', () => {
  it('refuses a folder that a live process holds, and says which and what to do', async () => {
    const data = scratch();
    const child = holder(data);
    expect(await firstWords(child)).toBe('held');

    expect(() => lockData(data)).toThrow(
      `${data} is in use by process ${child.pid}: stop it, or choose another folder with --data DIR`,
    );
  });

  it('takes over what a killed process left behind', async () => {
    const data = scratch();
    const child = holder(data);
    await firstWords(child);
    await killed(child);

    const lock = lockData(data);
    expect(readFileSync(join(data, 'lock'), 'utf8')).toBe(String(process.pid));
    lock.release();
    expect(readdirSync(data)).toEqual([]);
  });

  it.each(['', 'nonsense', '0', '-1', String(process.pid)])('takes over a lock that says %o', (content) => {
    const data = scratch();
    writeFileSync(join(data, 'lock'), content);

    lockData(data).release();
    expect(existsSync(join(data, 'lock'))).toBe(false);
  });

  it('refuses a second time in the same process until it is released', () => {
    const data = scratch();
    const lock = lockData(data);
    expect(() => lockData(data)).toThrow('is in use by process');
    lock.release();

    lockData(data).release();
  });

  it('gives a stale lock to one of those that start at once', async () => {
    const data = scratch();
    const dead = holder(data);
    await firstWords(dead);
    await killed(dead);

    const said = await Promise.all(Array.from({ length: 4 }, () => firstWords(holder(data))));
    expect(said.toSorted()).toEqual(['held', 'refused', 'refused', 'refused']);
  });
});
