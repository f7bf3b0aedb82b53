/** Districts with cross-border retail that the console offers by name; the reference data may know more. */
export const DISTRICTS: Readonly<Record<string, string>> = {
  '0214': '天津滨海新区综合保税区',
  '2216': '上海浦东机场综合保税区',
  '2928': '杭州跨境电子商务监管中心',
  '3105': '甬保税区',
  '4258': '青岛前湾保税港区',
  '4612': '郑州新郑综合保税区',
  '5165': '南沙保税港区',
  '5349': '深圳前海湾保税港区',
  '7916': '成都高新综合保税区',
  '8004': '重庆邮办',
};

/** `4612 郑州新郑综合保税区`, or the code alone. */
export function districtText(code: string): string {
  const name = DISTRICTS[code];
  return name === undefined ? code : `${code} ${name}`;
}
