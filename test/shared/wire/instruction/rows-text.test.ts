import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../shared/model/instruction.ts';
import { readRows, rowsText } from '../../../../shared/wire/instruction/rows-text.ts';

const rows: Cell[][] = [
  [
    { fact: 'hs', op: 'starts-with', values: ['3304', '3305'] },
    { fact: 'value', op: 'from', values: ['1000'] },
  ],
  [{ fact: 'goods', op: 'contains', values: ['a;b|c\\d'] }],
];

describe('rowsText', () => {
  it('writes a line a row', () => {
    expect(rowsText(rows)).toBe('hs starts-with 3304|3305; value from 1000\ngoods contains a\\;b\\|c\\\\d');
    expect(rowsText([])).toBe('');
  });
});

describe('readRows', () => {
  it('reads with any blanks, and leaves what it does not know', () => {
    expect(readRows('  hs  starts-with  3304 | 3305 ;value from 1000;')).toEqual(rows.slice(0, 1));
    expect(readRows('nothing')).toEqual([[{ fact: 'nothing', op: '', values: [] }]]);
    expect(readRows(' ')).toEqual([]);
  });

  it('reads back what was written', () => {
    const value = fc
      .string({ unit: fc.constantFrom(...'ab;|\\ \n中'.split('')), minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const cell = fc.record({
      fact: fc.constantFrom('hs' as const, 'goods' as const),
      op: fc.constantFrom('in' as const, 'contains' as const),
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
    });

    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), (given) => {
        expect(readRows(rowsText(given))).toEqual(given);
      }),
    );
  });
});
