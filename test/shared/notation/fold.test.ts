import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, sameText, simplified } from '../../../shared/notation/fold.ts';

describe('sameText', () => {
  it.each([
    ['HiPP 测试 奶粉3段 800g/罐', 'hipp测试奶粉3段800g/罐'],
    ['测试 150ml/瓶', '测试 150ml／瓶'],
    ['测试（礼盒）', '测试(礼盒)'],
    ['测试·面霜，50ml', '测试面霜50ml'],
    ['測試護膚', '测试护肤'],
  ])('takes %s for %s', (a, b) => {
    expect(sameText(a, b)).toBe(true);
  });

  it.each([
    ['水1.5L', '水15L'],
    ['面膜6*10片', '面膜610片'],
    ['奶粉1-2段', '奶粉12段'],
    ['奶粉 800g', '奶粉 900g'],
    ['奶粉', '奶粉2段'],
  ])('tells %s from %s', (a, b) => {
    expect(sameText(a, b)).toBe(false);
  });
});

describe('foldText', () => {
  it('leaves what it has folded', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

describe('simplified', () => {
  it('changes known characters and leaves all others', () => {
    expect(simplified('東測abc西')).toBe('东测abc西');
    expect(simplified('东测')).toBe('东测');
    expect(simplified('')).toBe('');
  });
});
