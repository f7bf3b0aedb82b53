import type { LinkEntity, LinkKind, LinkSheet } from '../../model/link-sheet.ts';
import type { Links } from '../../ports/links.ts';

export function memoryLinks(): Links {
  const stored = new Map<LinkKind, Map<string, LinkSheet>>();
  const sheetOf = ({ kind, token }: LinkEntity) => stored.get(kind)?.get(token);
  return {
    async load(entities) {
      const found = new Set<LinkSheet>();
      for (const entity of entities) {
        const sheet = sheetOf(entity);
        if (sheet) found.add(sheet);
      }
      return [...found];
    },

    async save(sheet) {
      const { kind, token } = sheet.entity;
      if ((sheetOf(sheet.entity)?.rev ?? 0) !== sheet.rev - 1) return 'stale';
      const ofKind = stored.get(kind) ?? new Map<string, LinkSheet>();
      stored.set(kind, ofKind.set(token, sheet));
      return 'saved';
    },
  };
}
