import type { Random } from './random.ts';

/** An invented buyer. Born in 1900, so that no living person has the number. */
export interface FictitiousPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly home: Address;
}

/** One address in the spelling of the platform, and the same place as a carrier may spell it. */
export interface Address {
  readonly text: string;
  readonly otherSpelling: string;
  readonly district: string;
}

const PLACES = [
  { province: '浙江省', city: '杭州市', district: '西湖区', code: '330106' },
  { province: '河南省', city: '郑州市', district: '金水区', code: '410105' },
  { province: '广东省', city: '广州市', district: '天河区', code: '440106' },
  { province: '四川省', city: '成都市', district: '锦江区', code: '510104' },
  { province: '湖北省', city: '武汉市', district: '武昌区', code: '420106' },
] as const;
const ROADS = ['测试一路', '测试二路', '示例大道', '样本街', '虚构中路'] as const;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The `serial`-th invented person (0 … 11,999): serials do not repeat numbers. */
export function fictitiousPerson(serial: number, random: Random): FictitiousPerson {
  const stem = STEMS[serial % STEMS.length] ?? '甲';
  const branch = BRANCHES[serial % BRANCHES.length] ?? '子';
  const month = 1 + (Math.floor(serial / 1000) % 12);
  const birth = `1900${String(month).padStart(2, '0')}01`;
  return {
    name: `测试${stem}${branch}`,
    idNumber: withCheckCharacter(`110101${birth}${String(serial % 1000).padStart(3, '0')}`),
    phone: `138000${String(serial % 100_000).padStart(5, '0')}`,
    home: fictitiousAddress(random),
  };
}

export function fictitiousAddress(random: Random): Address {
  const { province, city, district, code } = random.pick(PLACES);
  const road = random.pick(ROADS);
  const house = 1 + random.below(900);
  const door = `${1 + random.below(30)}号楼${1 + random.below(4)}单元${101 + random.below(20)}`;
  return {
    text: `${province}${city}${district}${road}${house}号${door}`,
    otherSpelling: `${province}^^^${city}^^^${district}^^^${road}${house}号 ${door}`,
    district: code,
  };
}

/** GB 11643: the check character over the first 17 digits (rules.md §2.2). */
export function withCheckCharacter(first17: string): string {
  const total = WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(first17[at]), 0);
  return first17 + '10X98765432'.charAt(total % 11);
}
