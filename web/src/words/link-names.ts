import type { Bilingual } from '../../../shared/model/finding.ts';

type Names = Readonly<Record<string, Bilingual>>;

/** What a node of the links is; a kind that is newer than the console is shown as it is. */
export const NODE_NAMES: Names = {
  parcel: { zh: '包裹', en: 'Parcel' },
  buyer: { zh: '订购人', en: 'Buyer' },
  payer: { zh: '支付人', en: 'Payer' },
  phone: { zh: '电话', en: 'Phone' },
  address: { zh: '地址', en: 'Address' },
  payment: { zh: '支付流水', en: 'Payment' },
  waybill: { zh: '运单', en: 'Waybill' },
  merchant: { zh: '商户', en: 'Merchant' },
};

/** How many stand behind a node, by what is counted; parcels otherwise. */
export const COUNT_TEXTS: Names = {
  buyer: { zh: '{n} 名订购人', en: '{n} buyers' },
  address: { zh: '{n} 处地址', en: '{n} addresses' },
  platform: { zh: '{n} 个平台', en: '{n} platforms' },
};

/** The same of a single one. */
export const ONE_TEXTS: Names = {
  buyer: { zh: '1 名订购人', en: '1 buyer' },
  address: { zh: '1 处地址', en: '1 address' },
  platform: { zh: '1 个平台', en: '1 platform' },
};

/** The texts of the links, Chinese first. */
export const LINK_TEXTS = {
  title: { zh: '关联关系', en: 'Links' },
  intro: {
    zh: '中心为本票，内圈为与其相同的人、号码和企业，外圈为使用它们的其他包裹。数字为其背后的订购人、地址或包裹数。',
    en: 'This parcel stands in the centre, what it shares in the inner ring, other parcels that share it in the outer ring. Numbers count the buyers, addresses or parcels behind.',
  },
  view: { zh: '显示方式', en: 'View' },
  map: { zh: '关系图', en: 'Graph' },
  table: { zh: '表格', en: 'Table' },
  none: { zh: '没有与其他包裹的关联。', en: 'Nothing is shared with other parcels.' },
  cut: {
    zh: '关联对象过多，这里只列出最近的一部分；数字为全部。',
    en: 'Too many to show: the nearest are listed, the counts are of all.',
  },
  shared: { zh: '相同之处', en: 'Shared' },
  count: { zh: '背后数量', en: 'Behind it' },
  others: { zh: '其他包裹', en: 'Other parcels' },
  noOthers: { zh: '无其他包裹', en: 'No other parcel' },
  direct: { zh: '直接关联', en: 'Linked directly' },
  here: { zh: '本票', en: 'This parcel' },
  times: { zh: '{n} 票包裹', en: '{n} parcels' },
  once: { zh: '1 票包裹', en: '1 parcel' },
  point: {
    zh: '指向或聚焦任一节点查看说明；点击包裹可打开。',
    en: 'Point at a node or focus it to read what it is; a parcel opens.',
  },
  unknownLane: { zh: '通道未定', en: 'No lane yet' },
} as const satisfies Names;
