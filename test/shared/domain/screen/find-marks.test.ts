import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRights } from '../../../../shared/domain/screen/compile-rights.ts';
import { findMarks } from '../../../../shared/domain/screen/find-marks.ts';

const index = compileRights([
  { recordNo: 'T1', holder: '甲', marks: ['戴森', 'Dyson'] },
  { recordNo: 'T2', holder: '乙', marks: ['MICHAEL KORS', 'a2'] },
  { recordNo: 'T3', holder: '丙', marks: ['HR赫莲娜'] },
]);

const found = (text: string) => findMarks(text, index).map(({ mark }) => mark);
const used = (text: string) =>
  findMarks(text, index)
    .filter(({ referential }) => !referential)
    .map(({ mark }) => mark);

describe('findMarks', () => {
  it.each([
    ['戴森手持无线吸尘器', ['戴森']],
    ['Dyson 戴森 电吹风', ['Dyson', '戴森']],
    ['品牌:戴森/DYSON|规格:1600W', ['戴森', 'Dyson']],
    ['ｄｙｓｏｎ电吹风', ['Dyson']],
    ['Michael-Kors 手袋', ['MICHAEL KORS']],
    ['hr赫莲娜面霜', ['HR赫莲娜']],
    ['a2 奶粉', ['a2']],
  ])('finds in %s', (text, marks) => {
    expect(found(text)).toEqual(marks);
  });

  it.each(['Dysonic 音箱', 'myDyson', 'Dyson2', 'Michael 外套', 'a2b 奶粉', '戴著森', ''])(
    'finds nothing in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it.each([
    '佳配 适用戴森V10吸尘器滤芯',
    '适用于 戴森 滤芯',
    '滤芯（兼容：Dyson）',
    'filter for Dyson V8',
    'Filter compatible with Dyson',
    '适用戴森 Dyson 滤芯',
    '适用戴森/Dyson/戴森',
  ])('takes the mark in %s for a reference', (text) => {
    expect(found(text)).not.toEqual([]);
    expect(used(text)).toEqual([]);
  });

  it('still finds a use beside a reference', () => {
    expect(used('戴森滤芯 适用戴森V8')).toEqual(['戴森']);
    expect(used('适用 V8 戴森滤芯')).toEqual(['戴森']);
    expect(used('therefor Dyson')).toEqual(['Dyson']);
  });

  it('finds a mark wherever it stands between other goods text', () => {
    const filler = fc.constantFrom('', ' ', '进口', '【保税直发】', ' 1600W ', '／');

    fc.assert(
      fc.property(filler, filler, (before, after) => {
        expect(used(`${before}戴森${after}`)).toEqual(['戴森']);
      }),
    );
  });
});
