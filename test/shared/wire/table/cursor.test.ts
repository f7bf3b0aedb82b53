import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../shared/faults/refusal.ts';
import { readCursor, writeCursor } from '../../../../shared/wire/table/cursor.ts';

describe('readCursor', () => {
  it('reads what writeCursor wrote', () => {
    expect(readCursor(writeCursor(['3-2026', '4401TEST01/一#2']))).toEqual(['3-2026', '4401TEST01/一#2']);
  });

  it.each([
    '',
    'nonsense',
    'e30',
    Buffer.from('["a"]').toString('base64url'),
    Buffer.from('["a",1]').toString('base64url'),
    Buffer.from('["a",""]').toString('base64url'),
    Buffer.from('["a","b","c"]').toString('base64url'),
  ])('refuses %j', (cursor) => {
    expect(() => readCursor(cursor)).toThrow(Refusal);
  });
});

describe('writeCursor', () => {
  it('needs no escaping in a URL', () => {
    const cursor = writeCursor(['??>>', '测试/&=+']);

    expect(encodeURIComponent(cursor)).toBe(cursor);
  });
});
