import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, csvText } from '../../../../shared/wire/csv/csv-rows.ts';

describe('csvRows', () => {
  it('gives each record with the line on which it begins', () => {
    expect(csvRows('a,b\r\n"1\n2",c\n\nx,y\n')).toEqual([
      { record: ['a', 'b'], line: 1 },
      { record: ['1\n2', 'c'], line: 2 },
      { record: ['x', 'y'], line: 5 },
    ]);
  });

  it('refuses a quote that does not close', () => {
    expect(() => csvRows('a,"b\nc')).toThrow('quote');
  });
});

describe('csvText', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "'=1"])('does not let %s run as a formula', (cell) => {
    expect(csvText([['a', cell]])).toBe(`\uFEFFa,'${cell}\r\n`);
  });

  it('writes what is read back the same', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'ab,"\n 中;|=+-@\'\t'.split('')) })
      .map((text) => text.replaceAll('\r', ''));
    const records = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 });

    fc.assert(
      fc.property(records, (given) => {
        expect(csvRows(csvText(given)).map(({ record }) => record)).toEqual(given);
      }),
    );
  });
});
