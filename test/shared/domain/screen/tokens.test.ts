import { describe, expect, it } from 'vitest';
import { tokens } from '../../../../shared/domain/screen/tokens.ts';

describe('tokens', () => {
  it.each([
    ['适用戴森V8吸尘器', ['适', '用', '戴', '森', 'v8', '吸', '尘', '器']],
    ['ＤＹＳＯＮ　Ｖ８', ['dyson', 'v8']],
    ["KIEHL'S / Kiehl’s", ['kiehls', 'kiehls']],
    ['Dr.Jart+ 5片/盒', ['dr', 'jart', '5', '片', '盒']],
    ['ロクシタン ハンドクリーム', ['ロクシタン', 'ハンドクリーム']],
    ['《·》', []],
    ['', []],
  ])('reads %s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});
