import { foldAddress } from './address.ts';

/* Places as structure across parcels needs them: how far two addresses are the same, and whom one would expect there. */

/** An address at three distances, each in the one form of its spellings. */
export interface Place {
  /** To the room. */
  readonly room: string;
  /** To the building: dormitories, offices and the rooms rented in one house share it. */
  readonly building: string;
  /** To the house number of the street: the whole compound. */
  readonly street: string;
}

/** Province, city and district may stand before a street or not: they are left out of what is compared when a district ends them, which no 小区 or 社区 is. */
const HEAD = /^.{0,14}?(?<![小社])[区县旗](?=.{3})/u;
const LONGEST_HEAD = 16;
const UNIT_AND_ROOM = /(?<=\d-?)(?:-\d+){1,2}$/u;
const TRAILING_ROOM = /\d{2,5}号?$/u;
const STREET = /^.*?\d+号/u;
/** Nothing behind the house number: that house, not the whole street or village. */
const HOUSE = /^\D+\d+号$/u;

export function placeOf(address: string): Place {
  const folded = foldAddress(address);
  const head = HEAD.exec(folded)?.[0] ?? '';
  const room = /\d/.test(head) || head.length > LONGEST_HEAD ? folded : folded.slice(head.length);
  return { room, building: buildingOf(room), street: STREET.exec(room)?.[0] ?? room };
}

function buildingOf(room: string): string {
  if (HOUSE.test(room)) return room;
  const withoutUnit = room.replace(UNIT_AND_ROOM, '');
  return (withoutUnit === room ? room.replace(TRAILING_ROOM, '') : withoutUnit) || room;
}

/** Words of an address by what they tell; the first that is found counts. */
const KINDS = [
  ['pickup', /驿站|自提|代收|快递柜|菜鸟|蜂巢|丰巢/u],
  ['market', /商贸城|批发|市场|轻纺城|小商品|美妆城|用品城|建材城|档口|商铺|门市|仓库|物流园/u],
  ['dormitory', /大学|学院|学校|中学|宿舍|校区/u],
  ['office', /广场|大厦|商务|写字楼|国际中心|科技园|创业园|产业园|工业园|前台|公司/u],
  ['home', /小区|家园|公寓|花园|华庭|名苑|雅居|新村|苑|栋|幢|号楼|单元|室/u],
] as const;

export function placeKind(address: string): (typeof KINDS)[number][0] | 'other' {
  return KINDS.find(([, words]) => words.test(address))?.[0] ?? 'other';
}
