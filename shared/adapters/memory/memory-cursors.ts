import type { Cursors } from '../../ports/cursors.ts';

export function memoryCursors(): Cursors {
  const stored = new Map<string, string>();
  return {
    async get(name) {
      return stored.get(name) ?? null;
    },

    async set(name, value) {
      stored.set(name, value);
    },
  };
}
