import type { Right } from '../../model/right.ts';
import { stableHash } from '../../notation/stable-hash.ts';
import { tokens } from './tokens.ts';

/** One mark of one right, in the form that texts are compared in. */
export interface CompiledMark {
  readonly right: Right;
  readonly mark: string;
  readonly tokens: readonly string[];
}

/** Recorded rights ready for look-up. */
export interface RightsIndex {
  /** Names the content, whatever the order of the rights: `none` without any. */
  readonly version: string;
  readonly byFirstToken: ReadonlyMap<string, readonly CompiledMark[]>;
}

/** A mark of a single character says too little to be compared in running text (吕 is also a family name). */
const SHORTEST_MARK = 2;

export function compileRights(rights: readonly Right[]): RightsIndex {
  const byFirstToken = new Map<string, CompiledMark[]>();
  for (const right of rights)
    for (const mark of new Set(right.marks)) {
      const form = tokens(mark);
      const [first] = form;
      if (first === undefined || form.join('').length < SHORTEST_MARK) continue;
      const marks = byFirstToken.get(first);
      if (marks) marks.push({ right, mark, tokens: form });
      else byFirstToken.set(first, [{ right, mark, tokens: form }]);
    }
  return { version: versionOf(rights), byFirstToken };
}

function versionOf(rights: readonly Right[]): string {
  const contents = rights.map((right) => canonical(right)).toSorted();
  return contents.length === 0 ? 'none' : stableHash(contents.join('\n'), 16);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
