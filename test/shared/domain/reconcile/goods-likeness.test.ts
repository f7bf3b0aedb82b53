import { describe, expect, it } from 'vitest';
import { goodsLikeness } from '../../../../shared/domain/reconcile/goods-likeness.ts';

describe('goodsLikeness', () => {
  it('is 1 for the same article in other spellings, and where one name contains the other', () => {
    expect(goodsLikeness('测试奶粉 800g/罐', '測試奶粉　800G／罐')).toBe(1);
    expect(goodsLikeness('【保税直发】测试奶粉 800g', '测试奶粉 800g')).toBe(1);
  });

  it('falls with what is different, to 0', () => {
    const near = goodsLikeness('测试奶粉 3段 800g/罐', '测试奶粉 800g/罐装');

    expect(near).toBeGreaterThan(0.5);
    expect(near).toBeLessThan(1);
    expect(goodsLikeness('测试奶粉', '运动手表')).toBe(0);
    expect(goodsLikeness('', '测试奶粉')).toBe(0);
    expect(goodsLikeness('甲', '乙')).toBe(0);
  });
});
