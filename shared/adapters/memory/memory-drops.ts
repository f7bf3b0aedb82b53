import type { Drops } from '../../ports/drops.ts';

/** Files by their key; each is read in one piece. */
export function memoryDrops(files: ReadonlyMap<string, Uint8Array>): Drops {
  return {
    async open(key) {
      const bytes = files.get(key);
      if (!bytes) throw new Error(`there is no dropped file ${key}`);
      return pieces(bytes);
    },
  };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
