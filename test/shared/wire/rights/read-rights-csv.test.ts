import { describe, expect, it } from 'vitest';
import { readRightsCsv } from '../../../../shared/wire/rights/read-rights-csv.ts';

const HEADER = 'recordNo,type,holder,marks,validFrom,validTo';
const line = (recordNo: string, holder = '测试权利人') =>
  `${recordNo},TRADEMARK,${holder},样例牌,2022-01-01,2031-12-31`;
const csv = (...lines: readonly string[]) => lines.join('\r\n');

describe('readRightsCsv', () => {
  it('reads lines into rights, whatever the order of the columns', () => {
    const { rows, faults } = readRightsCsv(
      csv(
        'validTo,marks,type,holder,recordNo,validFrom,nicknames',
        '2031-12-31,样例牌|Sample,TRADEMARK,某,T1,2022-01-01,',
      ),
    );

    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        index: 0,
        line: 2,
        right: {
          recordNo: 'T1',
          type: 'TRADEMARK',
          holder: '某',
          marks: ['样例牌', 'Sample'],
          validFrom: '2022-01-01',
          validTo: '2031-12-31',
          status: 'active',
        },
      },
    ]);
  });

  it('takes a byte order mark, quotes, commas and line breaks in cells, and empty lines', () => {
    const { rows, faults } = readRightsCsv(
      `\uFEFF${csv(HEADER, line('T1', '"某,""一""\r\n公司"'), '', line('T2'))}\n${line('T3')}`,
    );

    expect(faults).toEqual([]);
    expect(rows.map(({ line: at, right }) => [at, right.recordNo])).toEqual([
      [2, 'T1'],
      [5, 'T2'],
      [6, 'T3'],
    ]);
    expect(rows[0]?.right.holder).toBe('某,"一"\n公司');
  });

  it('tells faults line by line and reads the others', () => {
    const { rows, faults } = readRightsCsv(csv(HEADER, line('T 1'), line('T2'), `${line('T3')},more`, 'T4'));

    expect(rows.map(({ right }) => right.recordNo)).toEqual(['T2']);
    expect(faults.map(({ line: at, pointer, code }) => [at, pointer, code])).toEqual([
      [2, '/0/recordNo', 'invalid-format'],
      [4, '/2', 'cells'],
      [5, '/3', 'cells'],
    ]);
  });

  it.each([
    ['is unknown', `${HEADER},colour`, ['unknown-column']],
    ['stands twice', `${HEADER},marks`, ['column-twice']],
    ['is missing', HEADER.replace(',marks', ''), ['column-missing']],
  ])('reads no line when a column %s', (_, header, codes) => {
    const { rows, faults } = readRightsCsv(csv(header, line('T1')));

    expect([rows, faults.map(({ line: at, code }) => [at, code])]).toEqual([[], codes.map((code) => [1, code])]);
  });

  it('misses every needed column of an empty file', () => {
    expect(readRightsCsv('').faults).toHaveLength(6);
  });

  it('refuses a quote that does not close', () => {
    expect(() => readRightsCsv(csv(HEADER, line('T1', '"某')))).toThrow('quote');
  });
});
