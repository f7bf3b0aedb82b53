import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inputFiles } from '../../../../infra/commands/screen/input-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'input-files-'));
const file = (name: string) => join(folder, name);
mkdirSync(file('d'));
for (const name of ['b.xml', 'a.xml', 'e.jsonl.gz', 'd/c.xml', 'x.csv']) writeFileSync(file(name), name);
afterAll(() => rmSync(folder, { recursive: true }));

const paths = (...patterns: string[]) => {
  const found = inputFiles(patterns.map(file));
  return typeof found === 'string' ? found : found.map(({ path }) => path);
};

describe('inputFiles', () => {
  it('expands globs by name and names each file once', () => {
    expect(paths('b.xml', '*.xml', '**/*.xml')).toEqual(['b.xml', 'a.xml', 'd/c.xml'].map(file));
  });

  it('knows the kind and whether it is packed', () => {
    expect(inputFiles([file('e.jsonl.gz')])).toEqual([
      { path: file('e.jsonl.gz'), kind: '.jsonl', packed: true, bytes: 10 },
    ]);
  });

  it('says what is wrong with an input', () => {
    expect(paths('none*.xml')).toBe(`no file matches ${file('none*.xml')}`);
    expect(paths('d')).toBe(`no file matches ${file('d')}`);
    expect(paths('x.csv')).toMatch(/x\.csv is neither \.xml nor \.jsonl/);
  });
});
