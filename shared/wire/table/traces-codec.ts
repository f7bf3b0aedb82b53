import { Trace } from '../../model/trace.ts';
import { readLog, writeLog } from './log-codec.ts';

/** What an object of the decision log holds. `isWhole` is false when some of it could not be read. */
export interface TracesRead {
  readonly traces: readonly Trace[];
  readonly isWhole: boolean;
}

/** A trace a line. */
export function writeTraces(traces: readonly Trace[]): Uint8Array {
  return writeLog(traces);
}

/** One line that is no trace hides none of the others. */
export function readTraces(bytes: Uint8Array): TracesRead {
  const { lines, isWhole } = readLog(bytes, Trace);
  return { traces: lines, isWhole };
}
