import type { Bilingual } from '../../../shared/model/finding.ts';
import type { Recordation } from '../../../shared/model/recordation.ts';

/** rules.md §6.4. */
export const RIGHT_TYPES: Readonly<Record<Recordation['type'], Bilingual>> = {
  TRADEMARK: { zh: '商标', en: 'Trademark' },
  GI_CERT_MARK: { zh: '地理标志证明商标', en: 'GI certification mark' },
  GI_COLLECTIVE_MARK: { zh: '地理标志集体商标', en: 'GI collective mark' },
  COPYRIGHT: { zh: '著作权', en: 'Copyright' },
  PATENT_INV: { zh: '发明专利', en: 'Invention patent' },
  PATENT_UM: { zh: '实用新型专利', en: 'Utility model' },
  PATENT_DESIGN: { zh: '外观设计专利', en: 'Design patent' },
  SPECIAL_SIGN: { zh: '特殊标志', en: 'Special sign' },
};

export type LegitimateUser = NonNullable<Recordation['legitimateUsers']>[number];

export const USER_ROLES: Readonly<Record<NonNullable<LegitimateUser['role']>, Bilingual>> = {
  holder: { zh: '权利人', en: 'Holder' },
  licensee: { zh: '被许可人', en: 'Licensee' },
  manufacturer: { zh: '生产企业', en: 'Manufacturer' },
  importer: { zh: '进口企业', en: 'Importer' },
  exporter: { zh: '出口企业', en: 'Exporter' },
};

export const RIGHT_FIELDS: Readonly<Record<keyof Recordation, Bilingual>> = {
  recordNo: { zh: '备案号', en: 'Record no.' },
  type: { zh: '权利类型', en: 'Kind' },
  holder: { zh: '权利人', en: 'Holder' },
  holderCode: { zh: '权利人企业代码', en: 'Code of the holder' },
  marks: { zh: '标识', en: 'Marks' },
  nicknames: { zh: '俗称', en: 'Nicknames' },
  niceClasses: { zh: '尼斯分类', en: 'Nice classes' },
  hsScope: { zh: '税号范围', en: 'HS scope' },
  validFrom: { zh: '有效期起', en: 'Valid from' },
  validTo: { zh: '有效期止', en: 'Valid to' },
  timeHonoured: { zh: '老字号', en: 'Time-honoured' },
  legitimateUsers: { zh: '合法使用人', en: 'Legitimate users' },
  priceBandYuan: { zh: '价格带（元）', en: 'Price band, CNY' },
  features: { zh: '真伪特征', en: 'Features' },
  images: { zh: '图片', en: 'Pictures' },
  barcodePrefixes: { zh: '条码前缀', en: 'Barcode prefixes' },
  origins: { zh: '产地（国别代码）', en: 'Countries of the area' },
  knownInfringers: { zh: '已知侵权人', en: 'Known infringers' },
  cleared: { zh: '已确认正品', en: 'Cleared goods' },
  status: { zh: '状态', en: 'Status' },
};

export const RIGHT_STATUS: Readonly<Record<Recordation['status'], Bilingual>> = {
  active: { zh: '有效', en: 'Active' },
  withdrawn: { zh: '已撤销', en: 'Withdrawn' },
};
