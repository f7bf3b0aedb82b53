/** The units that parcels mostly come in (unit table of customs); any other is shown by its code. */
const NAMES: Readonly<Record<string, string>> = {
  '001': '台',
  '006': '套',
  '007': '个',
  '011': '件',
  '012': '支',
  '017': '块',
  '035': '千克',
  '036': '克',
  '122': '罐',
  '125': '包',
  '140': '盒',
  '142': '瓶',
};

export function unitName(code: string): string {
  return NAMES[code] ?? code;
}
