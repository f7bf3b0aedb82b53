import { describe, expect, it } from 'vitest';
import { foldAddress, sameAddress } from '../../../shared/notation/address.ts';

const PLACE = '重庆市九龙坡区测试大道62号25号楼1单元1805室';

describe('sameAddress', () => {
  it.each([
    '重庆重庆市九龙坡区测试大道62号25号楼1单元1805室',
    '重庆市重庆市九龙坡区测试大道62号25号楼1单元1805室',
    '重庆重庆市九龙坡区 市  测试大道62号25号楼1单元1805室(400051)',
    '重庆市^^^重庆市^^^九龙坡区^^^测试大道62号25号楼1单元1805室',
    '重庆市 重庆市 九龙坡区 测试大道62号25号楼1单元1805室',
    '重庆市市辖区九龙坡区测试大道62号25号楼1单元1805室',
    '中国 重庆市九龙坡区测试大道62号25号楼1单元1805室 ',
    '重庆市九龙坡区九龙坡区测试大道62号25号楼1单元1805室',
    '九龙坡区测试大道62号25号楼1单元1805室',
    '重庆市九龙坡区测试大道６２号２５号楼１单元１８０５室',
    '重庆市九龙坡区测试大道 62 号25号楼1 单元1805',
    '重庆市九龙坡区测试大道62号25栋1单元1805室',
    '重庆市九龙坡区测试大道62号25幢1单元1805',
    '重庆市九龙坡区测试大道62号25#楼1单元1805室',
    '重庆市九龙坡区测试大道62号25-1-1805',
    '重庆市九龙坡区测试大道62号25－1－1805号房',
    '重慶市九龍坡區測試大道62號25號樓1單元1805室',
    '重庆市九龙坡区测试大道62号，25号楼1单元1805室【400051】',
  ])('takes %s for the same place', (other) => {
    expect(sameAddress(PLACE, other)).toBe(true);
    expect(sameAddress(other, PLACE)).toBe(true);
  });

  it.each([
    '重庆市九龙坡区测试大道62号',
    '重庆市九龙坡区测试大道62号25号楼1单元',
    '重庆市九龙坡区测试大道62号25号楼1单元1806室',
    '重庆市九龙坡区测试大道62号25号楼11805室',
    '重庆市九龙坡区测试大道622号5号楼1单元1805室',
    '重庆市渝中区测试大道62号25号楼1单元1805室',
    '成都市九龙坡区测试大道62号25号楼1单元1805室',
    '25号楼1单元1805室',
    '1805室',
    '',
  ])('takes %s for another place', (other) => {
    expect(sameAddress(PLACE, other)).toBe(false);
    expect(sameAddress(other, PLACE)).toBe(false);
  });

  it('knows regions by their short names', () => {
    expect(sameAddress('广西壮族自治区南宁市青秀区测试路5号', '广西南宁青秀区测试路5号')).toBe(true);
    expect(sameAddress('内蒙古自治区呼和浩特市新城区测试街26号', '内蒙古呼和浩特市新城区测试街26号')).toBe(true);
    expect(sameAddress('吉林省吉林市船营区测试路1号', '吉林市船营区测试路1号')).toBe(true);
  });
});

describe('foldAddress', () => {
  it('has one form that folding leaves alone', () => {
    const folded = foldAddress(PLACE);

    expect(folded).toBe('重庆九龙坡区测试大道62号25-1-1805');
    expect(foldAddress(folded)).toBe(folded);
  });
});
