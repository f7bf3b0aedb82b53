import { describe, expect, it } from 'vitest';
import { articleKey } from '../../../shared/notation/article-key.ts';

const GCODE = '3304990039';
const MODEL = '品名:面霜|品牌:测试|规格:50ml/瓶';

describe('articleKey', () => {
  it.each(['69012345', '6901234567892', '06901234567892'])('is the barcode %s', (barCode) => {
    expect(articleKey(barCode, GCODE, MODEL)).toBe(barCode);
    expect(articleKey(barCode, '1901101010', '另一种写法')).toBe(barCode);
  });

  it.each(['无', '', '123', '6901234567892A', '690123456789212'])('takes %j for no barcode', (barCode) => {
    expect(articleKey(barCode, GCODE, MODEL)).toBe(articleKey(undefined, GCODE, MODEL));
  });

  it('hashes tariff number and model, whatever the width, case and marks', () => {
    const key = articleKey(undefined, GCODE, MODEL);

    expect(key).toMatch(/^[0-9a-z]{12}$/);
    expect(articleKey(undefined, GCODE, '品名：面霜｜品牌：测试｜规格：50ＭＬ／瓶')).toBe(key);
    expect(articleKey(undefined, GCODE, ' 品名: 面霜, 品牌: 测试, 规格: 50 ml/瓶 ')).toBe(key);
  });

  it('keeps other sizes and other headings apart', () => {
    const key = articleKey(undefined, GCODE, MODEL);

    expect(articleKey(undefined, GCODE, MODEL.replace('50ml', '30ml'))).not.toBe(key);
    expect(articleKey(undefined, '3304990021', MODEL)).not.toBe(key);
  });
});
