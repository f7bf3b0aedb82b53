import { describe, expect, it } from 'vitest';
import { readCsvTable } from '../../../../shared/wire/csv/csv-table.ts';

const columns = { known: ['a', 'b', 'c'], needed: ['a', 'b'] };
const read = (text: string) =>
  readCsvTable(text, columns, (cells, { index, line }) =>
    cells.get('a') === 'bad'
      ? { rows: [], faults: [{ line, pointer: `/${index}/a`, detail: '', code: 'bad' }] }
      : { rows: [{ line, ...Object.fromEntries(cells) }], faults: [] },
  );

describe('readCsvTable', () => {
  it('reads cells by the names of their columns, without the blanks around them', () => {
    expect(read(' b , a\n1, 2 \n,3\n')).toEqual({
      rows: [
        { line: 2, a: '2', b: '1' },
        { line: 3, a: '3', b: '' },
      ],
      faults: [],
    });
  });

  it('reads the other lines where one is faulty', () => {
    const { rows, faults } = read('a,b\nbad,1\n2,3\n4\n5,6,7');

    expect(rows).toEqual([{ line: 3, a: '2', b: '3' }]);
    expect(faults.map(({ line, pointer, code }) => [line, pointer, code])).toEqual([
      [2, '/0/a', 'bad'],
      [4, '/2', 'cells'],
      [5, '/3', 'cells'],
    ]);
  });

  it.each([
    ['is unknown', 'a,b,d', ['unknown-column']],
    ['stands twice', 'a,b,a', ['column-twice']],
    ['is missing', 'a,c', ['column-missing']],
    ['is unknown twice', 'a,b,d,d', ['unknown-column', 'unknown-column']],
    ['has no name', 'a,b,', ['unknown-column']],
  ])('reads no line when a column %s', (_, header, codes) => {
    const { rows, faults } = read(`${header}\n1,2,3`);

    expect([rows, faults.map(({ line, code }) => [line, code])]).toEqual([[], codes.map((code) => [1, code])]);
  });

  it('misses every needed column of an empty file', () => {
    expect(read('').faults.map(({ code }) => code)).toEqual(['column-missing', 'column-missing']);
  });
});
