import type { Bilingual } from '../../model/finding.ts';
import type { Cell } from '../../model/instruction.ts';
import type { FactName } from '../../model/parcel-facts.ts';

export type FactType = 'text' | 'list' | 'number' | 'day';
export type Op = Cell['op'];

/** One fact that instructions may ask about: the console's editor and the names of CEL come from these. */
export interface FactEntry {
  readonly name: FactName;
  readonly title: Bilingual;
  readonly meaning: Bilingual;
  readonly type: FactType;
  /** Where it comes from: documents and fields of CEB, or what works it out. */
  readonly source: string;
  /** The operators that make sense. */
  readonly ops: readonly Op[];
  /** About how many values a district meets: of two equalities the one on more values narrows more. 0: too many spellings to look up by. */
  readonly values: number;
}

const WHOLE: readonly Op[] = ['in', 'not-in'];
const CODE: readonly Op[] = ['in', 'not-in', 'starts-with'];
const AMOUNT: readonly Op[] = ['from', 'to', 'in', 'not-in'];

type Row = readonly [
  FactName,
  FactType,
  zh: string,
  en: string,
  meaningZh: string,
  meaningEn: string,
  source: string,
  ops: readonly Op[],
  values: number,
];

const ROWS: readonly Row[] = [
  [
    'customsCode',
    'text',
    '申报地海关',
    'Customs district',
    '四位关区代码',
    'Four-digit code',
    '621 customsCode',
    CODE,
    40,
  ],
  ['portCode', 'text', '口岸海关', 'Port of entry', '四位关区代码', 'Four-digit code', '621 portCode', CODE, 40],
  ['tradeMode', 'text', '监管方式', 'Trade mode', '9610、1210、1239', '9610, 1210, 1239', '621 tradeMode', WHOLE, 3],
  ['platform', 'text', '电商平台', 'Platform', '企业海关编码', 'Customs code of the firm', '621 ebpCode', CODE, 300],
  ['merchant', 'text', '电商企业', 'Merchant', '企业海关编码', 'Customs code of the firm', '621 ebcCode', CODE, 5000],
  [
    'paymentFirm',
    'text',
    '支付企业',
    'Payment firm',
    '订单所列支付企业编码',
    'As the order names it',
    '311 payCode',
    CODE,
    60,
  ],
  ['carrier', 'text', '物流企业', 'Carrier', '企业海关编码', 'Customs code of the firm', '621 logisticsCode', CODE, 60],
  ['agent', 'text', '申报单位', 'Agent', '企业海关编码', 'Customs code of the firm', '621 agentCode', CODE, 200],
  [
    'tier',
    'text',
    '信用等级',
    'Credit tier',
    '电商企业的信用等级',
    'Of the merchant',
    'enterprises creditTier',
    WHOLE,
    4,
  ],
  [
    'merchantDays',
    'number',
    '注册天数',
    'Days registered',
    '申报时电商企业已注册的整天数，未知则不命中',
    'Whole days since the merchant was registered, at the declaration; unknown is no match',
    'enterprises registeredAt',
    AMOUNT,
    0,
  ],
  [
    'hs',
    'list',
    '税则号列',
    'Tariff numbers',
    '十位商品编码，任一商品项',
    'Ten digits, of any goods line',
    '621 gcode',
    CODE,
    1500,
  ],
  [
    'origins',
    'list',
    '原产国',
    'Origins',
    '海关国别代码，任一商品项',
    'Country codes of customs',
    '621 country',
    WHOLE,
    60,
  ],
  ['barcodes', 'list', '条形码', 'Barcodes', '任一商品项', 'Of any goods line', '621 barCode', CODE, 50000],
  [
    'goods',
    'text',
    '商品名称与规格',
    'Goods text',
    '各商品项名称与规格，半角小写，以“ | ”分隔',
    'Names and models of the lines, half width and lower case, apart by " | "',
    '621 gname, gmodel',
    ['contains'],
    0,
  ],
  ['lines', 'number', '商品项数', 'Goods lines', '清单商品项数', 'How many', '621 gnum', AMOUNT, 0],
  ['quantity', 'number', '数量合计', 'Quantity', '各项申报数量之和', 'Sum of the lines', '621 qty', AMOUNT, 0],
  [
    'value',
    'number',
    '完税价格（元）',
    'Dutiable value (yuan)',
    '货值、运费、保费之和',
    'Goods, freight and insurance',
    '621 totalPrice, freight, insuredFee',
    AMOUNT,
    0,
  ],
  ['weight', 'number', '毛重（千克）', 'Gross weight (kg)', '清单毛重', 'As declared', '621 grossWeight', AMOUNT, 0],
  [
    'province',
    'text',
    '收件省份',
    'Province',
    '行政区划代码前两位，按收件地址',
    'First two digits of the area code of where it goes',
    '311 consigneeDistrict; 621 consigneeAddress',
    WHOLE,
    31,
  ],
  [
    'day',
    'day',
    '申报日期',
    'Day',
    'YYYY-MM-DD，北京时间',
    'YYYY-MM-DD of China',
    '621 appTime',
    ['from', 'to', 'in'],
    0,
  ],
  ['hour', 'number', '申报时点', 'Hour', '0–23，北京时间', '0 to 23 of China', '621 appTime', AMOUNT, 0],
  [
    'phoneBuyers',
    'number',
    '同一电话订购人数',
    'Buyers of the phone',
    '关联台账所见，未查则不命中',
    'Seen with the phone by the ledger of links; unknown is no match',
    'links',
    AMOUNT,
    0,
  ],
  [
    'addressBuyers',
    'number',
    '同一地址订购人数',
    'Buyers at the address',
    '关联台账所见，未查则不命中',
    'Seen at the address by the ledger of links; unknown is no match',
    'links',
    AMOUNT,
    0,
  ],
  [
    'findings',
    'list',
    '已有疑点',
    'Findings',
    '指令之前各项疑点代码',
    'Codes of the findings before instructions',
    'findings code',
    WHOLE,
    60,
  ],
  ['score', 'number', '风险分', 'Risk score', '0 至 1', 'From 0 to 1', 'score', AMOUNT, 0],
];

export const FACT_CATALOGUE: readonly FactEntry[] = ROWS.map(
  ([name, type, zh, en, meaningZh, meaningEn, source, ops, values]) => ({
    name,
    type,
    title: { zh, en },
    meaning: { zh: meaningZh, en: meaningEn },
    source,
    ops,
    values,
  }),
);

const BY_NAME = new Map(FACT_CATALOGUE.map((entry) => [entry.name, entry]));

export function factEntry(name: FactName): FactEntry {
  const entry = BY_NAME.get(name);
  if (entry === undefined) throw new Error(`the catalogue of facts lacks ${name}`);
  return entry;
}
