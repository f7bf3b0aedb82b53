import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readReferenceFile } from '../../../../infra/commands/screen/read-reference-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'reference-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readReferenceFile(path);
}

const goods = { goods: [{ gcode: '1901101010', brand: 'new' }], stars: 5 };

describe('readReferenceFile', () => {
  it('reads the same from a packed file, under the same version', () => {
    const text = JSON.stringify(goods);

    const plain = written('a.json', text);

    expect(plain).toEqual({
      reference: goods,
      version: expect.stringMatching(/^[0-9a-f]{16}$/),
      warnings: [expect.stringMatching(/stars/)],
    });
    expect(written('a.json.gz', gzipSync(text))).toEqual(plain);
  });

  it('takes a file without any key', () => {
    expect(written('b.json', '{}')).toMatchObject({ reference: {}, warnings: [] });
  });

  it('says why a file cannot be used', () => {
    expect(readReferenceFile(join(folder, 'none.json'))).toMatch(/none\.json cannot be read/);
    expect(written('c.json', '{"goods":')).toMatch(/c\.json cannot be read/);
    expect(written('d.json', '{"goods":[{}]}')).toMatch(/d\.json is not reference data: \/goods\/0\/gcode/);
  });
});
