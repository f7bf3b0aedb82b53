import { describe, expect, it } from 'vitest';
import type { Drops } from '../../shared/ports/drops.ts';

/** `make` gives the drops that hold these files. */
export function describeDrops(name: string, make: (files: ReadonlyMap<string, Uint8Array>) => Promise<Drops>): void {
  describe(name, () => {
    it('reads a file piece by piece, whatever its key', async () => {
      const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
      const drops = await make(new Map([['4401TEST01/一 月+2.ndjson', bytes]]));

      const pieces: Uint8Array[] = [];
      for await (const piece of await drops.open('4401TEST01/一 月+2.ndjson')) pieces.push(piece);

      expect(Buffer.concat(pieces).equals(Buffer.from(bytes))).toBe(true);
    });

    it('cannot open what is not there', async () => {
      const drops = await make(new Map());

      await expect(drops.open('4401TEST01/none')).rejects.toThrow();
    });
  });
}
