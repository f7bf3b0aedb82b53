import { describe, expect, it } from 'vitest';
import { compileRights } from '../../../../shared/domain/screen/compile-rights.ts';
import { findMarks } from '../../../../shared/domain/screen/find-marks.ts';
import { rememberedMarks } from '../../../../shared/domain/screen/remembered-marks.ts';

const index = compileRights([{ recordNo: 'T1', holder: '甲', marks: ['戴森', 'Dyson'] }]);

describe('rememberedMarks', () => {
  it('finds what is found without a memory', () => {
    const marksOf = rememberedMarks(index);
    for (const text of ['戴森电吹风', '适用戴森 Dyson', '电吹风', '']) {
      expect(marksOf(text)).toEqual(findMarks(text, index));
      expect(marksOf(text)).toEqual(findMarks(text, index));
    }
  });

  it('searches a text once while it remembers it, and again after 4096 others', () => {
    const marksOf = rememberedMarks(index);
    const first = marksOf('戴森电吹风');

    expect(marksOf('戴森电吹风')).toBe(first);
    for (let at = 0; at < 4096; at += 1) marksOf(`商品 ${at}`);
    expect(marksOf('戴森电吹风')).not.toBe(first);
    expect(marksOf('戴森电吹风')).toEqual(first);
  });
});
