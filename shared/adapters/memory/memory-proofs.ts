import type { Proofs } from '../../ports/proofs.ts';

export function memoryProofs(): Proofs {
  const kept = new Map<string, Uint8Array>();
  return {
    async keep(name, bytes) {
      const key = `raw-payments/${name}`;
      kept.set(key, Uint8Array.from(bytes));
      return key;
    },

    async read(key) {
      const bytes = kept.get(key);
      if (!bytes) throw new Error(`there is no proof ${key}`);
      return Uint8Array.from(bytes);
    },
  };
}
