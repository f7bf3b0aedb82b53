import { describe, expect, it } from 'vitest';
import type { Proofs } from '../../shared/ports/proofs.ts';
import { unique } from './unique.ts';

export function describeProofs(name: string, make: () => Promise<Proofs>): void {
  describe(name, () => {
    it('gives back the very bytes under the key that it answered', async () => {
      const proofs = await make();
      const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      const own = unique('2026-11-04T04:00:00.000Z-S');

      const key = await proofs.keep(own, bytes);

      expect(key).toBe(`raw-payments/${own}`);
      expect([...(await proofs.read(key))]).toEqual([...bytes]);
      await expect(proofs.read('raw-payments/none')).rejects.toThrow();
    });
  });
}
