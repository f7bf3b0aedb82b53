import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folders that hold what people write. */
export const FOLDERS = ['functions', 'infra', 'shared', 'web', 'bench', 'test'] as const;

/** Paths from the root, sorted; what tools made is left out. */
export function sourceFiles(pattern: string): string[] {
  return globSync(pattern, {
    cwd: ROOT,
    exclude: (path) => /(^|\/)(node_modules|cdk\.out|\.sandan|dist)$/.test(String(path)),
  })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)(node_modules|cdk\.out|\.sandan|dist)\//.test(path))
    .toSorted();
}

export function read(path: string): string {
  return readFileSync(`${ROOT}/${path}`, 'utf8');
}
