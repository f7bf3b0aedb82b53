import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { inputFiles } from '../../../../infra/commands/screen/input-files.ts';
import { bytesOf, linesOf } from '../../../../infra/commands/screen/read-lines.ts';
import { allOf } from './all-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('linesOf', () => {
  it('finds the same lines wherever the pieces are cut, also inside a character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('甲乙', '{"a":1}', '', 'é', 'x y')),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const lines = await allOf(linesOf(pieces(Buffer.from(texts.join('\r\n')), size)));

          const wanted = texts.map((text, at) => ({ line: at + 1, text })).filter(({ text }) => text !== '');
          expect(lines).toEqual(wanted);
        },
      ),
    );
  });
});

describe('bytesOf', () => {
  const text = 'one\ntwo\n'.repeat(50_000);

  it.each([
    ['a.jsonl', Buffer.from(text)],
    ['b.jsonl.gz', gzipSync(text)],
  ])('reads %s and tells every byte of the disk', async (name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const [file] = [inputFiles([path])].flat();
    if (file === undefined || typeof file === 'string') throw new Error('not found');
    let told = 0;

    const lines = await allOf(linesOf(bytesOf(file, (count) => (told += count))));

    expect(lines).toHaveLength(100_000);
    expect(told).toBe(bytes.length);
  });

  it('fails on a packed file that breaks off', async () => {
    const path = join(folder, 'cut.jsonl.gz');
    writeFileSync(path, gzipSync(text).subarray(0, 40));

    const reading = allOf(bytesOf({ path, kind: '.jsonl', packed: true, bytes: 40 }, () => undefined));

    await expect(reading).rejects.toThrow(/unexpected end/);
  });
});
