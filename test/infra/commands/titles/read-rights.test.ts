import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readFillers, readRights } from '../../../../infra/commands/titles/read-rights.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandan-ip-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const line = (kind: string) =>
  JSON.stringify({ id: `${kind}-1`, kind, name: '全兴', aliases: ['全兴大曲', 'Quanxing'], nice: [33], hs4: ['2208'] });

describe('readRights', () => {
  it('reads a right of each kind', () => {
    const rights = readRights(file('rights.jsonl', `${['tm', 'gi', 'tcb'].map(line).join('\n')}\n`));

    const same = { holder: '全兴', marks: ['全兴', '全兴大曲', 'Quanxing'], niceClasses: [33], hsScope: ['2208'] };
    expect(rights).toEqual([
      { ...same, recordNo: 'tm-1', type: 'TRADEMARK' },
      { ...same, recordNo: 'gi-1', type: 'GI_CERT_MARK' },
      { ...same, recordNo: 'tcb-1', type: 'TRADEMARK', timeHonoured: true },
    ]);
  });

  it('reads a packed file', () => {
    expect(readRights(file('packed.jsonl.gz', gzipSync(line('tm'))))).toHaveLength(1);
  });

  it('names the line of a kind that it does not know', () => {
    expect(() => readRights(file('odd.jsonl', line('patent')))).toThrow(/odd\.jsonl:1 is no right: .*kind/);
  });
});

describe('readFillers', () => {
  it('numbers the rights by their lines, from 1', () => {
    const rights = readFillers(file('fillers.txt', '沙漠风\n\nros art\n'));

    expect(rights).toEqual([
      { recordNo: 'filler-1', holder: '沙漠风', marks: ['沙漠风'] },
      { recordNo: 'filler-3', holder: 'ros art', marks: ['ros art'] },
    ]);
  });
});
