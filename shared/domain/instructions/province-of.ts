/** GB/T 2260, by the two characters with which every spelling of a province begins (黑龙江 and 内蒙古 included). */
const PROVINCES: Readonly<Record<string, string>> = {
  北京: '11',
  天津: '12',
  河北: '13',
  山西: '14',
  内蒙: '15',
  辽宁: '21',
  吉林: '22',
  黑龙: '23',
  上海: '31',
  江苏: '32',
  浙江: '33',
  安徽: '34',
  福建: '35',
  江西: '36',
  山东: '37',
  河南: '41',
  湖北: '42',
  湖南: '43',
  广东: '44',
  广西: '45',
  海南: '46',
  重庆: '50',
  四川: '51',
  贵州: '52',
  云南: '53',
  西藏: '54',
  陕西: '61',
  甘肃: '62',
  青海: '63',
  宁夏: '64',
  新疆: '65',
  台湾: '71',
  香港: '81',
  澳门: '82',
};
const NAME_LENGTH = 2;

/** The province that a parcel goes to, as two digits: of the area code where there is one, else as the address begins; '' when neither tells. */
export function provinceOf(areaCode: string | undefined, address: string): string {
  if (areaCode !== undefined && /^\d{6}$/.test(areaCode)) return areaCode.slice(0, NAME_LENGTH);
  return PROVINCES[address.trimStart().slice(0, NAME_LENGTH)] ?? '';
}
