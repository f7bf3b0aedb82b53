import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTitles } from '../../../bench/ip/read-titles.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandan-ip-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readTitles', () => {
  it('takes nothing expected, ignored or disguised where a line says nothing', () => {
    const path = join(folder, 'titles.jsonl');
    writeFileSync(path, '{"id":"a","title":"耐克","lang":"zh","slice":"benign","hs4":null}\n\n');

    const empty = { expected: [], ignore: [], ops: [] };
    expect(readTitles(path)).toEqual([{ id: 'a', title: '耐克', lang: 'zh', slice: 'benign', hs4: null, ...empty }]);
  });
});
