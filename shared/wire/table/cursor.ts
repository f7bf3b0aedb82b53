import { Refusal } from '../../faults/refusal.ts';

/** A place in a list of two parts as an opaque text that may stand in a URL. */
export function writeCursor(parts: readonly [string, string]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The two parts of a cursor, never empty. What `writeCursor` did not write is refused. */
export function readCursor(cursor: string): readonly [string, string] {
  const [first, second, ...more] = parsed(cursor);
  if (typeof first !== 'string' || typeof second !== 'string' || !first || !second || more.length > 0) throw refused();
  return [first, second];
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    throw refused();
  }
}

function refused(): Refusal {
  const detail = 'The cursor is not one that this service gave.';
  return new Refusal('invalid-request', detail, [{ detail, pointer: '/cursor', code: 'unknown-cursor' }]);
}
