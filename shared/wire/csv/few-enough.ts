import { Refusal } from '../../faults/refusal.ts';
import type { ReadImport } from '../../model/read-import.ts';

/** An import of at most so many lines, right or wrong: no more could be written, or told of, within one request. Throws Refusal `too-large`. */
export function fewEnough<Row extends { readonly line: number }>(
  read: ReadImport<Row>,
  most: number,
  of: 'rights' | 'instructions',
): ReadImport<Row> {
  const lines = new Set([...read.rows, ...read.faults].map(({ line }) => line));
  if (lines.size <= most) return read;
  const detail = `至多 ${most} 条，请分批 At most ${most} ${of} at a time: send them in parts.`;
  throw new Refusal('too-large', detail, [{ detail, pointer: '', code: `too-many-${of}` }]);
}
