import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** Writes lines to a file; packed when the path ends in `.gz`. */
export async function writeLines(lines: Iterable<string> | AsyncIterable<string>, out: string): Promise<void> {
  const steps: [Readable, ...Writable[]] = [Readable.from(lines)];
  if (out.endsWith('.gz')) steps.push(createGzip());
  await pipeline([...steps, createWriteStream(out)]);
}
