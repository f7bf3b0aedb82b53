import { gunzipSync, gzipSync } from 'node:zlib';
import { Trace } from '../../model/trace.ts';

/** What an object of the decision log holds. `isWhole` is false when some of it could not be read. */
export interface TracesRead {
  readonly traces: readonly Trace[];
  readonly isWhole: boolean;
}

/** A trace a line, packed: Athena and DuckDB read such objects as they are. The same traces give the same bytes. */
export function writeTraces(traces: readonly Trace[]): Uint8Array {
  return gzipSync(traces.map((trace) => JSON.stringify(trace)).join('\n'));
}

/** One line that is no trace hides none of the others. */
export function readTraces(bytes: Uint8Array): TracesRead {
  const lines = linesOf(bytes);
  if (lines === null) return { traces: [], isWhole: false };
  const traces = lines.flatMap((line) => {
    const read = Trace.safeParse(parsed(line));
    return read.success ? [read.data] : [];
  });
  return { traces, isWhole: traces.length === lines.length };
}

function linesOf(bytes: Uint8Array): string[] | null {
  try {
    const text = gunzipSync(bytes).toString('utf8');
    return text === '' ? [] : text.split('\n');
  } catch {
    return null;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
