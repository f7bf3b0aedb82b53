import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { InputFile } from './input-files.ts';

const NEWLINE = 0x0a;
const PIECE = 1 << 18;

/** The content of a file, unpacked; `onBytes` hears how much more was taken from the disk. */
export async function* bytesOf(
  { path, packed }: InputFile,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  const disk = createReadStream(path, { highWaterMark: PIECE });
  const pieces = packed ? pipeline(disk, createGunzip({ chunkSize: PIECE }), () => undefined) : disk;
  let told = 0;
  for await (const piece of pieces) {
    onBytes(disk.bytesRead - told);
    told = disk.bytesRead;
    yield piece;
  }
}

/** Lines without their ends, numbered from 1; empty lines are left out. Holds one piece of the file at a time. */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 0;
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? Buffer.from(piece) : Buffer.concat([rest, piece]);
    let from = 0;
    for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
      line += 1;
      const text = bytes.toString('utf8', from, to).trim();
      if (text !== '') yield { line, text };
      from = to + 1;
    }
    rest = bytes.subarray(from);
  }
  const last = rest.toString('utf8').trim();
  if (last !== '') yield { line: line + 1, text: last };
}
