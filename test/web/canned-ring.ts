import type { Finding } from '../../shared/model/finding.ts';
import type { LinkGraph, LinkNode, ParcelView } from '../../shared/wire/http/schemas/parcel.ts';
import { DISPUTED, PARCEL } from './canned.ts';

/* A released parcel in which looking back found a ring: fictitious as all canned answers. */

const { ebpCode } = DISPUTED;
export const RING_PARCEL = { ebpCode, orderNo: 'T20261120-0301' };
export const NEIGHBOUR = { ebpCode, orderNo: 'T20261120-0312' };

const orderNo = (place: number) => `T20261120-03${String(place).padStart(2, '0')}`;

export const RING: Finding = {
  code: 'brushing-ring',
  severity: 'contradiction',
  lane: 'red',
  message: {
    zh: '7 天内 39 名订购人的 41 票由 2 部电话、1 处地址收货，其中 38 票在 40 分钟内先后付款，金额均为 199.00 元，疑为刷单',
    en: 'Within 7 days, 41 parcels of 39 buyers went to 2 phones at 1 address; 38 of them were paid within 40 minutes of each other, CNY 199.00 each: a brushing ring',
  },
  basis: 'gacc-2018-194',
  values: [],
  evidence: [
    {
      signal: 'buyers-per-phone',
      title: { zh: '同一收货电话的订购人', en: 'Buyers behind one consignee phone' },
      value: '39 人',
      usual: '≤ 3 人',
    },
    {
      signal: 'equal-amounts',
      title: { zh: '金额完全相同的票数占比', en: 'Share of parcels of the very same amount' },
      value: '92.7%（38/41）',
      usual: '4.1%',
    },
    {
      signal: 'payment-serial-gap',
      title: { zh: '支付流水号间隔的中位数', en: 'Median gap of payment numbers' },
      value: '3',
      usual: '180 000',
    },
    { signal: 'payer-accounts', title: { zh: '付款账户数', en: 'Paying accounts' }, value: '2' },
  ],
  linked: { count: 40, parcels: Array.from({ length: 20 }, (_, at) => ({ ebpCode, orderNo: orderNo(at + 2) })) },
  foundAt: '2026-11-24T02:10:00.000Z',
};

const EMPTY: Finding = {
  code: 'empty-parcel',
  severity: 'unexplained',
  lane: 'yellow',
  message: {
    zh: '包裹称重 42 克，所申报的 2 件商品通常重 1.86 千克，疑为空包',
    en: 'The parcel weighed 42 g; the 2 articles declared usually weigh 1.86 kg: it may be empty',
  },
  basis: 'gacc-2018-194',
  values: [{ document: 'waybill', field: 'grossWeight', value: '0.04200' }],
  evidence: [
    {
      signal: 'weight-ratio',
      title: { zh: '称重与通常重量之比', en: 'Weighed against usual weight' },
      value: '2.3%',
      usual: '85%–120%',
    },
  ],
  linked: { count: 3, parcels: [NEIGHBOUR, { ebpCode: '4403B00002', orderNo: 'Q-778' }] },
};

const shared: readonly (readonly [string, string, string, number, string])[] = [
  ['phone', '138****0001', '138****0001', 41, 'buyer'],
  ['address', '河南省郑州市中原区****', '河南省郑州市中原区****', 5210, 'buyer'],
  ['buyer', '测**（110***********0014）', '测** (110***********0014)', 2, 'address'],
  ['payer', '测**（110***********0022）', '测** (110***********0022)', 21, 'buyer'],
  ['merchant', '测试甲跨境贸易有限公司', '测试甲跨境贸易有限公司', 1_000_000, 'platform'],
  ['payment', '2026112000000000000000000301', '2026112000000000000000000301', 1, 'parcel'],
];

function parcelNode(place: number): LinkNode {
  const lanes = ['red', 'red', 'yellow', 'green'] as const;
  const parcel: NonNullable<LinkNode['parcel']> = {
    ebpCode,
    orderNo: orderNo(place),
    lane: place === 15 ? null : (lanes[place % 4] ?? null),
    state: place % 4 === 3 ? 'released' : 'held',
  };
  return {
    id: `parcel:${parcel.orderNo}`,
    kind: 'parcel',
    label: { zh: parcel.orderNo, en: parcel.orderNo },
    steps: place === 1 ? 0 : 2,
    count: 1,
    counted: 'parcel',
    parcel: place === 1 ? { ...parcel, lane: 'red', state: 'released' } : parcel,
  };
}

const KINDS_OF: readonly (readonly string[])[] = [
  ['phone', 'address'],
  ['phone', 'payer'],
  ['address', 'merchant'],
  ['buyer'],
];

/** A graph about the ring's parcel with as many other parcels as asked for. */
export function ringGraph(others: number, cut = true): LinkGraph {
  const parcels = Array.from({ length: others + 1 }, (_, at) => parcelNode(at + 1));
  const nodes = shared.map(([kind, zh, en, count, counted]) => ({
    ...{ id: `${kind}:1`, kind, label: { zh, en } },
    ...{ steps: 1, count, counted },
  }));
  const spokes = nodes.map(({ id, kind }) => ({ from: parcels[0]?.id ?? '', to: id, kind }));
  const rim = parcels
    .slice(1)
    .flatMap(({ id }, at) => (KINDS_OF[at % 4] ?? []).map((kind) => ({ from: `${kind}:1`, to: id, kind })));
  return { nodes: [...parcels, ...nodes], edges: [...spokes, ...rim], cut };
}

const { links: _, ...rest } = PARCEL;

/** Without its links. */
export const RING_VIEW: Omit<ParcelView, 'links'> = {
  ...rest,
  ...RING_PARCEL,
  state: 'released',
  lane: 'red',
  score: 0.981,
  findings: [EMPTY, RING],
  picks: [],
  actions: ['release'],
  history: [
    { at: '2026-11-20T01:02:03.000Z', what: 'received', text: { zh: '收到订单', en: 'order received' } },
    {
      at: '2026-11-20T01:02:05.000Z',
      what: 'lane',
      text: { zh: '绿色通道', en: 'green lane' },
      lane: 'green',
      codes: [],
    },
    { at: '2026-11-20T01:17:05.000Z', what: 'release', text: { zh: '自动放行', en: 'released automatically' } },
    {
      at: '2026-11-24T02:10:00.000Z',
      what: 'lane',
      text: { zh: '红色通道：查验', en: 'red lane: inspection' },
      lane: 'red',
      codes: ['brushing-ring', 'empty-parcel'],
      afterRelease: true,
    },
  ],
};
