import { describe, expect, it } from 'vitest';
import { readInstructionsCsv, writeInstructionsCsv } from '../../../../shared/wire/instruction/instructions-csv.ts';
import { instructionText } from '../../../builders/instruction.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const one = instructionText({ condition: 'value > 1 && goods.contains("a,b")', campaign: '双十一' });
const other = instructionText({ id: '', hitCap: null, rows: [], condition: 'lines == 1' });
const csv = writeInstructionsCsv([one, other]);

describe('writeInstructionsCsv', () => {
  it('writes what is read back the same', () => {
    expect(readInstructionsCsv(bytes(csv))).toEqual({
      rows: [
        { index: 0, line: 2, text: one },
        { index: 1, line: 3, text: other },
      ],
      faults: [],
    });
  });
});

describe('readInstructionsCsv', () => {
  it('names columns that are missing, unknown or twice', () => {
    const { rows, faults } = readInstructionsCsv(bytes(csv.replace('titleZh,titleEn', 'titleZh,titleZh,name')));

    expect(rows).toEqual([]);
    expect(faults.map(({ line, code }) => [line, code])).toEqual([
      [1, 'unknown-column'],
      [1, 'column-twice'],
      [1, 'column-missing'],
    ]);
  });

  it('reads the other lines where one is faulty', () => {
    const { rows, faults } = readInstructionsCsv(
      bytes(csv.replace(',standing,', ',sometimes,').replace(',200,', ',many,')),
    );

    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(faults.map(({ line, pointer }) => [line, pointer])).toEqual([
      [2, '/0/kind'],
      [2, '/0/hitCap'],
    ]);
  });

  it('takes no id that is longer than ids are', () => {
    const withId = (id: string) => readInstructionsCsv(bytes(csv.replace(one.id, id))).faults;

    expect(withId('x'.repeat(32))).toEqual([]);
    expect(withId('x'.repeat(33))).toMatchObject([{ line: 2, pointer: '/0/id', code: 'too-big' }]);
  });

  it('takes 500 lines and not one more, right or wrong', () => {
    const wrong = (count: number) => bytes(`${csv}${'a\r\n'.repeat(count)}`);

    expect(readInstructionsCsv(wrong(498)).faults).toHaveLength(498);
    expect(() => readInstructionsCsv(wrong(499))).toThrow('At most 500 instructions');
  });

  it('counts the cells of a line', () => {
    expect(readInstructionsCsv(bytes(`${csv}a,b\r\n`)).faults).toMatchObject([{ pointer: '/2', code: 'cells' }]);
  });

  it('has nothing to read in an empty file', () => {
    expect(readInstructionsCsv(bytes('')).faults.every(({ code }) => code === 'column-missing')).toBe(true);
  });
});
