import { describe, expect, it } from 'vitest';
import { placeKind, placeOf } from '../../../shared/notation/place.ts';

const ADDRESS = '浙江省宁波市北仑区测试路1号3号楼2单元101室';

describe('placeOf', () => {
  it('tells the room, the building and the street number', () => {
    expect(placeOf(ADDRESS)).toEqual({ room: '测试路1号3-2-101', building: '测试路1号3', street: '测试路1号' });
  });

  it.each([
    '浙江宁波北仑区测试路1号3栋2单元101',
    '测试路１号３幢２单元１０１室',
    '中国浙江省宁波市 北仑区 测试路1号3-2-101',
    '浙江省宁波市北仑区測試路1號3號樓2單元101室(315800)',
    '浙江省^^^宁波市^^^北仑区^^^测试路1号3#楼2单元101室',
  ])('is the same of %s', (spelling) => {
    expect(placeOf(spelling)).toEqual(placeOf(ADDRESS));
  });

  it('keeps rooms apart that share a building, and buildings that share a street number', () => {
    const [own, neighbour, other] = [ADDRESS, ADDRESS.replace('101', '902'), ADDRESS.replace('3号楼', '5号楼')].map(
      placeOf,
    );

    expect(neighbour).toEqual({ ...own, room: '测试路1号3-2-902' });
    expect(other).toEqual({ room: '测试路1号5-2-101', building: '测试路1号5', street: own?.street });
  });

  it('takes a dormitory or an office for one building, whatever the room', () => {
    const rooms = ['浙江省杭州市西湖区测试大学3号宿舍楼101室', '浙江省杭州市西湖区测试大学3号宿舍楼1102室'];

    expect(new Set(rooms.map((room) => placeOf(room).building))).toEqual(new Set(['测试大学3号宿舍楼']));
    expect(new Set(rooms.map((room) => placeOf(room).room)).size).toBe(2);
  });

  it('never takes the name of a housing estate for a district', () => {
    const rooms = [
      '浙江省义乌市阳光小区3号楼2单元101室',
      '浙江省义乌市月光小区3号楼2单元101室',
      '星光社区3号楼2单元101',
    ];

    expect(new Set(rooms.map((room) => placeOf(room).room)).size).toBe(3);
    expect(placeOf('浙江省宁波市北仑区阳光小区3号楼2单元101室').room).toBe('阳光小区3-2-101');
  });

  it('is the whole text where an address has no parts', () => {
    expect(placeOf('测试村')).toEqual({ room: '测试村', building: '测试村', street: '测试村' });
    expect(placeOf('')).toEqual({ room: '', building: '', street: '' });
    expect(placeOf('101')).toEqual({ room: '101', building: '101', street: '101' });
  });

  it.each([
    ['浙江省宁波市北仑区测试路1号3号楼2单元101室', '北仑区测试路1号3栋1单元502'],
    ['浙江省宁波市北仑区测试路1号3号楼2单元101室', '浙江省 宁波市 北仑区 测试路1号3-2-101'],
    ['河南省郑州市金水区某某大学10号宿舍楼305', '郑州市金水区某某大学10号宿舍楼412室'],
    ['上海市浦东新区测试大道100号示例中心2801室', '浦东新区测试大道100号示例中心1502室'],
    ['北仑区测试路123号', '浙江省宁波市北仑区测试路123号'],
  ])('has one building for %s and %s', (a, b) => {
    expect(placeOf(a).building).toBe(placeOf(b).building);
  });

  it.each([
    ['浙江省宁波市北仑区测试路1号3号楼2单元101室', '浙江省宁波市北仑区测试路1号4号楼2单元101室'],
    ['北仑区测试路123号', '北仑区测试路125号'],
    ['广东省东莞市长安镇样本村123号', '广东省东莞市长安镇样本村7号'],
  ])('keeps the buildings of %s and %s apart', (a, b) => {
    expect(placeOf(a).building).not.toBe(placeOf(b).building);
  });
});

describe('placeKind', () => {
  it.each([
    ['pickup', '测试路1号菜鸟驿站'],
    ['pickup', '测试小区丰巢柜'],
    ['market', '测试国际商贸城2区31号'],
    ['market', '测试路8号商铺'],
    ['dormitory', '测试大学3号宿舍楼101室'],
    ['office', '测试路9号测试大厦12楼前台'],
    ['home', '测试路1号3号楼2单元101室'],
    ['home', '测试小区3幢101'],
    ['other', '测试村12号'],
  ])('is %s for %s', (kind, address) => {
    expect(placeKind(address)).toBe(kind);
  });

  it('lets the place where goods are fetched count before the place it lies in', () => {
    expect(placeKind('测试大学驿站')).toBe('pickup');
    expect(placeKind('测试学院北门商铺')).toBe('market');
  });
});
