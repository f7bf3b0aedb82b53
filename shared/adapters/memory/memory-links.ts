import type { LinkEntity, LinkKind, LinkSheet } from '../../model/link-sheet.ts';
import type { Links } from '../../ports/links.ts';

export function memoryLinks(): Links {
  const stored = new Map<LinkKind, Map<string, LinkSheet>>();
  const sheetOf = ({ kind, token }: LinkEntity) => stored.get(kind)?.get(token);
  return {
    async load(entities) {
      const found: LinkSheet[] = [];
      for (const entity of entities) {
        const sheet = sheetOf(entity);
        if (sheet && !found.includes(sheet)) found.push(sheet);
      }
      return found;
    },

    async save(sheet) {
      const { kind, token } = sheet.entity;
      let ofKind = stored.get(kind);
      if (ofKind === undefined) {
        ofKind = new Map();
        stored.set(kind, ofKind);
      }
      if ((ofKind.get(token)?.rev ?? 0) !== sheet.rev - 1) return 'stale';
      ofKind.set(token, sheet);
      return 'saved';
    },
  };
}
