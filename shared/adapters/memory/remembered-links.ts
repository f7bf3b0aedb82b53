import type { LinkEntity, LinkSheet } from '../../model/link-sheet.ts';
import type { Links } from '../../ports/links.ts';

/** About a kilobyte each: all merchants of a port fit, and a process stays small. */
const MERCHANTS = 4096;

/**
 * Answers merchants' sheets from this process: their firms are few and change slowly, and a merchant of a million parcels
 * would be read a million times. An old sheet harms nothing, since a write needs the newest revision; `strong` asks the store.
 */
export function rememberedLinks(links: Links): Links {
  const known = new Map<string, LinkSheet>();

  function remember(sheet: LinkSheet): void {
    const { kind, token } = sheet.entity;
    if (kind !== 'merchant') return;
    known.delete(token);
    known.set(token, sheet);
    if (known.size <= MERCHANTS) return;
    const [eldest] = known.keys();
    if (eldest !== undefined) known.delete(eldest);
  }

  return {
    async load(entities, read) {
      const answer: LinkSheet[] = [];
      const asked: LinkEntity[] = [];
      for (const entity of entities) {
        const sheet = read === 'strong' ? undefined : sheetOf(entity);
        if (sheet === undefined) asked.push(entity);
        else if (!answer.includes(sheet)) answer.push(sheet);
      }
      if (asked.length === 0) return answer;
      for (const sheet of await links.load(asked, read)) {
        remember(sheet);
        answer.push(sheet);
      }
      return answer;
    },

    async save(sheet) {
      const answer = await links.save(sheet);
      if (answer === 'saved') remember(sheet);
      return answer;
    },
  };

  function sheetOf({ kind, token }: LinkEntity): LinkSheet | undefined {
    return kind === 'merchant' ? known.get(token) : undefined;
  }
}
