import { globSync, statSync } from 'node:fs';

const KINDS = ['.xml', '.jsonl'] as const;

/** A file to screen. `bytes` as it lies on the disk. */
export interface InputFile {
  readonly path: string;
  readonly kind: (typeof KINDS)[number];
  readonly packed: boolean;
  readonly bytes: number;
}

/** The files that paths and globs name, each once, in the order given, a glob's by name; or what is wrong with them. */
export function inputFiles(patterns: readonly string[]): readonly InputFile[] | string {
  const files = new Map<string, InputFile>();
  for (const pattern of patterns) {
    const paths = matches(pattern);
    if (paths.length === 0) return `no file matches ${pattern}`;
    for (const path of paths) {
      const plain = path.replace(/\.gz$/, '');
      const kind = KINDS.find((end) => plain.endsWith(end));
      if (kind === undefined) return `${path} is neither .xml nor .jsonl (with or without .gz)`;
      files.set(path, { path, kind, packed: plain !== path, bytes: statSync(path).size });
    }
  }
  return [...files.values()];
}

function matches(pattern: string): string[] {
  const stat = statSync(pattern, { throwIfNoEntry: false });
  if (stat !== undefined) return stat.isFile() ? [pattern] : [];
  return globSync(pattern)
    .filter((path) => statSync(path).isFile())
    .toSorted();
}
