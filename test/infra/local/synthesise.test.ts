import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { synthesise } from '../../../infra/local/synthesise.ts';
import { scratch } from './scratch.ts';

const VITE = '#!/bin/sh\necho built >> diary\nmkdir -p web/dist\ndate +%s%N > web/dist/index.html\n';
/** Fails when another of its kind is at work, as the CDK does, which bundles into folders of fixed names. */
const APP = `
import { appendFileSync, mkdirSync, rmdirSync } from 'node:fs';
mkdirSync('cdk.out/bundling');
await new Promise((resolve) => setTimeout(resolve, 200));
rmdirSync('cdk.out/bundling');
appendFileSync('diary', 'synthesised\\n');
`;
const FILES = { 'node_modules/.bin/vite': VITE, 'infra/app.ts': APP, 'shared/a.ts': 'a', 'web/b.tsx': 'b' };

/** A project that is as small as can be, with a builder and an app that keep a diary. */
function project() {
  const root = scratch();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(FILES)) write(path, text);
  chmodSync(join(root, 'node_modules/.bin/vite'), 0o755);
  const diary = () =>
    existsSync(join(root, 'diary')) ? readFileSync(join(root, 'diary'), 'utf8').trim().split('\n') : [];
  const said: string[] = [];
  return { root, write, diary, said, run: () => synthesise(root, (line) => said.push(line)) };
}

describe('synthesise', () => {
  it('builds the console before the stacks, and says so', async () => {
    const { root, run, diary, said } = project();

    expect(await run()).toBe(join(root, 'cdk.out'));
    expect(diary()).toEqual(['built', 'synthesised']);
    expect(said.map((line) => line.split(' ')[0])).toEqual(['building', 'synthesising']);
  });

  it('does nothing while the sources stay as they are, whatever their times', async () => {
    const { root, write, run, diary } = project();
    await run();
    utimesSync(join(root, 'shared/a.ts'), 1, 1);
    write('infra/local/runner.ts', 'what only runs the template changes nothing in it');
    await run();

    expect(diary()).toHaveLength(2);
  });

  it.each([
    ['a function', 'functions/submit/submit.ts'],
    ['a shared module', 'shared/a.ts'],
    ['a page', 'web/b.tsx'],
    ['the lockfile', 'package-lock.json'],
  ])('does it again when %s has changed', async (_, path) => {
    const { write, run, diary } = project();
    await run();
    write(path, 'changed');
    await run();

    expect(diary()).toHaveLength(4);
  });

  it('is done once by many that start at once', async () => {
    const { run, diary } = project();
    await Promise.all([run(), run(), run()]);

    expect(diary()).toEqual(['built', 'synthesised']);
  });

  it('tells what failed, and tries again the next time', async () => {
    const { write, run, diary } = project();
    write('infra/app.ts', 'throw new Error("no such stack")');
    await expect(run()).rejects.toThrow('no such stack');
    write('infra/app.ts', APP);
    await run();

    expect(diary()).toEqual(['built', 'built', 'synthesised']);
  });

  it('does it again when the stacks were removed', async () => {
    const { root, run, diary } = project();
    await run();
    rmSync(join(root, 'cdk.out'), { recursive: true });
    await run();

    expect(diary()).toHaveLength(4);
  });
});
