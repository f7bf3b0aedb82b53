import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folders that this process holds: its own id in a lock means nothing else. */
const held = new Set<string>();
const TRIES = 5;

/** One product a data folder. A lock that a killed process left behind is taken over; of two that start at once, one gets it. */
export function lockData(data: string): { release(): void } {
  const path = resolve(join(data, 'lock'));
  if (held.has(path)) throw new Error(inUse(data, process.pid));
  take(path, data);
  held.add(path);
  return {
    release: () => {
      held.delete(path);
      if (holderOf(path) === process.pid) rmSync(path, { force: true });
    },
  };
}

function take(path: string, data: string): void {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (let i = 0; i < TRIES; i++) {
      if (linked(mine, path)) return;
      const holder = holderOf(path);
      if (isAlive(holder)) throw new Error(inUse(data, holder));
      removeStale(path, holder);
    }
    throw new Error(`${data} cannot be locked: others keep starting on it`);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A link appears with its content or not at all, and only where nothing is. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  }
}

/** Moved aside before it is removed: another process may have put its own lock there since this one looked. */
function removeStale(path: string, holder: number): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return;
  }
  if (holderOf(aside) !== holder) linked(aside, path);
  rmSync(aside, { force: true });
}

/** 0 when there is no readable holder. */
function holderOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8')) || 0;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return 0;
  }
}

function isAlive(pid: number): boolean {
  if (pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function inUse(data: string, holder: number): string {
  return `${data} is in use by process ${holder}: stop it, or choose another folder with --data DIR (数据目录正在使用)`;
}
