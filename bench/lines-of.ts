import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The values of a JSON-lines file, packed or not. @throws SyntaxError on a line that is no JSON. */
export function linesOf(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line): unknown[] => (line.trim() === '' ? [] : [JSON.parse(line)]));
}
