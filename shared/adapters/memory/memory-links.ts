import type { LinkEntity, LinkSheet } from '../../model/link-sheet.ts';
import type { Links } from '../../ports/links.ts';

export function memoryLinks(): Links {
  const stored = new Map<string, LinkSheet>();
  return {
    async load(entities) {
      const names = new Set(entities.map(nameOf));
      return [...names].flatMap((name) => stored.get(name) ?? []);
    },

    async save(sheet) {
      const name = nameOf(sheet.entity);
      if ((stored.get(name)?.rev ?? 0) !== sheet.rev - 1) return 'stale';
      stored.set(name, sheet);
      return 'saved';
    },
  };
}

function nameOf({ kind, token }: LinkEntity): string {
  return `${kind} ${token}`;
}
