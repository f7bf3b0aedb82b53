import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Refusal } from '../../shared/faults/refusal.ts';

/** The bytes inside a gzip stream, as they come. Throws Refusal `unreadable`. */
export async function* unzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    const pieces: AsyncIterable<Uint8Array> = Readable.from(source).compose(createGunzip());
    yield* pieces;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      const detail = 'The file ends in .gz and is not gzip.';
      throw new Refusal('unreadable', detail, [{ detail, pointer: '', code: 'unreadable' }]);
    }
    throw error;
  }
}
