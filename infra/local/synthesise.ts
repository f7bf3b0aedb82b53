import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockData } from './lock.ts';

const OUT = 'cdk.out';
const SOURCES = ['infra/**/*', 'functions/**/*', 'shared/**/*', 'web/**/*', 'package-lock.json', 'cdk.json'];
const NOT_SOURCES = ['web/dist', 'infra/local'];
const MARK = '.sources';
/** Another process that synthesises the same stacks is waited for this long. */
const PATIENCE_MS = 300_000;
const LOOK_AGAIN_MS = 200;

/**
 * Builds the console and synthesises the stacks, bundles included, unless the sources are those of the last time. Of several
 * that start at once one does it and the others wait: the CDK bundles into folders of fixed names.
 */
export async function synthesise(root: string, log: (line: string) => void): Promise<string> {
  const out = join(root, OUT);
  const mark = join(out, MARK);
  mkdirSync(out, { recursive: true });
  const lock = await lockOf(out);
  try {
    const sources = fingerprint(root);
    if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return out;
    rmSync(mark, { force: true });
    log('building the console 正在构建控制台 …');
    await run(root, join(root, 'node_modules/.bin/vite'), ['build', 'web', '--logLevel', 'warn']);
    log('synthesising the stacks 正在合成基础设施模板 …');
    await run(root, process.execPath, ['infra/app.ts']);
    writeFileSync(mark, sources);
    return out;
  } finally {
    lock.release();
  }
}

async function lockOf(folder: string): Promise<{ release(): void }> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return lockData(folder);
    } catch (error) {
      if (performance.now() > end) throw error;
      await sleep(LOOK_AGAIN_MS);
    }
  }
}

/** Of names and contents, so that a fresh checkout of the same sources is the same. */
function fingerprint(root: string): string {
  const files = globSync(SOURCES, { cwd: root, exclude: (name) => NOT_SOURCES.includes(name) }).toSorted();
  const hash = createHash('sha256');
  for (const file of files) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

async function run(cwd: string, command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CDK_OUTDIR: OUT, FORCE_COLOR: '0' },
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${Buffer.concat(said).toString('utf8')}`);
}
