import { gunzipSync, gzipSync } from 'node:zlib';

/** A part stays well under the 6 MB that a function may answer, base64 included. */
const LINES_OF_A_PART = 50_000;

/** Lines as JSON lines in parts, each gzip of its own; one after the other they are one gzip file. No lines are one empty part. */
export function populationParts(lines: readonly string[], linesOfAPart = LINES_OF_A_PART): Uint8Array[] {
  const count = Math.max(1, Math.ceil(lines.length / linesOfAPart));
  return Array.from({ length: count }, (_, at) => {
    const within = lines.slice(at * linesOfAPart, (at + 1) * linesOfAPart);
    return gzipSync(within.map((line) => `${line}\n`).join(''));
  });
}

/** The text of a part, or of the whole file. Throws when it is no gzip file. */
export function populationText(bytes: Uint8Array): string {
  return gunzipSync(bytes).toString('utf8');
}
