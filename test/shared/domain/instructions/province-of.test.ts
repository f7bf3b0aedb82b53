import { describe, expect, it } from 'vitest';
import { provinceOf } from '../../../../shared/domain/instructions/province-of.ts';

describe('provinceOf', () => {
  it.each([
    ['650102', '浙江省宁波市', '65'],
    [undefined, '浙江省宁波市北仑区', '33'],
    [undefined, '  内蒙古自治区包头市', '15'],
    [undefined, '黑龙江省哈尔滨市', '23'],
    ['33', '上海市浦东新区', '31'],
    [undefined, '枫林大道186号', ''],
    [undefined, '', ''],
  ])('reads area %s and address %s as %j', (area, address, province) => {
    expect(provinceOf(area, address)).toBe(province);
  });
});
