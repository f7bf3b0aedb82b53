import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const OUT = 'cdk.out';
const SOURCES = ['infra/**/*', 'functions/**/*', 'shared/**/*', 'web/**/*', 'package-lock.json', 'cdk.json'];
const NOT_SOURCES = ['web/dist', 'infra/local'];
const MARK = join(OUT, '.sources');

/** Builds the console and synthesises the stacks, bundles included, unless the sources are those of the last time. */
export async function synthesise(root: string, log: (line: string) => void): Promise<string> {
  const sources = fingerprint(root);
  const mark = join(root, MARK);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return join(root, OUT);
  rmSync(mark, { force: true });
  log('building the console 正在构建控制台 …');
  await run(root, 'node_modules/.bin/vite', ['build', 'web', '--logLevel', 'warn']);
  log('synthesising the stacks 正在合成基础设施模板 …');
  await run(root, process.execPath, ['infra/app.ts']);
  writeFileSync(mark, sources);
  return join(root, OUT);
}

function fingerprint(root: string): string {
  const files = globSync(SOURCES, { cwd: root, exclude: (name) => NOT_SOURCES.includes(name) }).toSorted();
  const hash = createHash('sha256');
  for (const file of files) {
    const about = statSync(join(root, file));
    if (about.isFile()) hash.update(`${file} ${about.size} ${about.mtimeMs}\n`);
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
