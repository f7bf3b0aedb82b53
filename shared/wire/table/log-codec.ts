import { gunzipSync, gzipSync } from 'node:zlib';
import type * as z from 'zod';

/** What an object of a log holds. `isWhole` is false when some of it could not be read. */
export interface LogRead<Line> {
  readonly lines: readonly Line[];
  readonly isWhole: boolean;
}

/** A line of JSON each, packed: Athena and DuckDB read such objects as they are. The same lines give the same bytes. */
export function writeLog(lines: readonly unknown[]): Uint8Array {
  return gzipSync(lines.map((line) => JSON.stringify(line)).join('\n'));
}

/** One line that is not of the schema hides none of the others. */
export function readLog<Line>(bytes: Uint8Array, schema: z.ZodType<Line>): LogRead<Line> {
  const texts = textsOf(bytes);
  if (texts === null) return { lines: [], isWhole: false };
  const lines = texts.flatMap((text) => {
    const read = schema.safeParse(parsed(text));
    return read.success ? [read.data] : [];
  });
  return { lines, isWhole: lines.length === texts.length };
}

function textsOf(bytes: Uint8Array): string[] | null {
  try {
    const text = gunzipSync(bytes).toString('utf8');
    return text === '' ? [] : text.split('\n');
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
