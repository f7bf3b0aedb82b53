import { describe, expect, it } from 'vitest';
import { foldName, sameName } from '../../../shared/notation/name.ts';

describe('sameName', () => {
  it.each([
    ['测试甲', ' 测 试　甲 '],
    ['阿测·试甲', '阿测试甲'],
    ['阿测·试甲', '阿测•试甲'],
    ['阿测・试甲', '阿测．试甲'],
    ['Test Person', 'ＴＥＳＴ　person'],
    ["O'Test", 'O’TEST'],
    ['陳測試', '陈测试'],
  ])('takes %s for %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['测试甲', '测试乙'],
    ['测试甲', '测试'],
    ['测试甲', '测**'],
    ['用户_12345678', '用户_12345679'],
  ])('tells %s from %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

describe('foldName', () => {
  it('keeps the stars of a masked name', () => {
    expect(foldName('测 **')).toBe('测**');
  });
});
