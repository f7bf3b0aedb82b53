import { describe, expect, it } from 'vitest';
import { addressCell } from '../../../shared/notation/address-cell.ts';

describe('addressCell', () => {
  it.each([
    ['浙江省宁波市北仑区测试路1号3号楼2单元101室', '北仑区测试路1号3栋1单元502'],
    ['浙江省宁波市北仑区测试路1号3号楼2单元101室', '浙江省 宁波市 北仑区 测试路1号3-2-101'],
    ['河南省郑州市金水区某某大学10号宿舍楼305', '郑州市金水区某某大学10号宿舍楼412室'],
    ['上海市浦东新区测试大道100号示例中心2801室', '浦东新区测试大道100号示例中心1502室'],
    ['北仑区测试路123号', '浙江省宁波市北仑区测试路123号'],
  ])('is one for %s and %s', (a, b) => {
    expect(addressCell(a)).toBe(addressCell(b));
  });

  it.each([
    ['浙江省宁波市北仑区测试路1号3号楼2单元101室', '浙江省宁波市北仑区测试路1号4号楼2单元101室'],
    ['北仑区测试路123号', '北仑区测试路125号'],
    ['广东省东莞市长安镇样本村123号', '广东省东莞市长安镇样本村7号'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(addressCell(a)).not.toBe(addressCell(b));
  });
});
