import type * as z from 'zod';
import type { QueueItem, QueuePage } from '../../shared/wire/http/schemas/desk.ts';
import type { ListDetail, PickView } from '../../shared/wire/http/schemas/field.ts';
import type {
  ComparisonRow,
  LinkNode,
  ParcelView,
  ReceiptPage,
  ReceiptView,
} from '../../shared/wire/http/schemas/parcel.ts';
import { AMOUNT, NAME, PAYER } from './canned-findings.ts';
import { pullOf } from './canned-raw-payment.ts';

/* Fictitious people and firms. The test parses all of this with the schemas of the API, so that it cannot drift. */

export const DISPUTED = { ebpCode: '4612A00001', orderNo: 'T20261124/0002' };

const rows: readonly (readonly [string, string, string, ...(string | null)[]])[] = [
  ['orderNo', '订单编号', 'Order number', DISPUTED.orderNo, DISPUTED.orderNo, DISPUTED.orderNo, DISPUTED.orderNo],
  ['logisticsNo', '运单编号', 'Waybill number', null, null, 'SF1000000000002', 'SF1000000000002'],
  ['buyerName', '订购人', 'Buyer', '测**', null, null, '测**'],
  ['payerName', '支付人', 'Payer', null, '测**', null, null],
  ['buyerIdNumber', '证件号', 'ID number', '110***********0014', '110***********0022', null, '110***********0014'],
  ['acturalPaid', '支付金额', 'Amount paid', '1280.50000', '1180.50000', null, null],
  ['consignee', '收货人', 'Consignee', '测**', null, '测**', null],
  [
    'consigneeAddress',
    '收货地址',
    'Address',
    '河南省郑州市中原区****',
    null,
    '河南省郑州市中原区****',
    '河南省郑州市中原区****',
  ],
  ['grossWeight', '毛重（千克）', 'Gross weight, kg', null, null, '1.30000', '1.30000'],
];
const CODES: Readonly<Record<string, string>> = { buyerIdNumber: 'payer-not-buyer', acturalPaid: 'amount-mismatch' };

function comparisonRow([field, zh, en, ...values]: (typeof rows)[number]): ComparisonRow {
  const columns = ['order', 'payment', 'waybill', 'declaration'];
  const cells = columns.flatMap((column, place) => (values[place] ? [[column, values[place]]] : []));
  const code = CODES[field];
  return { field, label: { zh, en }, cells: Object.fromEntries(cells), agrees: !code, codes: code ? [code] : [] };
}

const order = {
  lines: [
    {
      gnum: '1',
      itemName: '婴幼儿配方奶粉 3段 900克',
      gmodel: '900克/罐',
      qty: '4.00000',
      unit: '122',
      price: '245.00000',
      totalPrice: '980.00000',
    },
    {
      gnum: '2',
      itemName: 'Acme 保湿面霜 50ML',
      gmodel: '50毫升/瓶',
      qty: '1.00000',
      unit: '142',
      price: '200.00000',
      totalPrice: '200.00000',
    },
  ],
};
const declaration = {
  lines: [
    {
      gnum: '1',
      gname: '婴幼儿配方奶粉 3段 900克',
      gmodel: '900克/罐',
      gcode: '1901101000',
      qty: '4.00000',
      unit: '122',
      price: '245.00000',
      totalPrice: '980.00000',
    },
    {
      gnum: '2',
      gname: 'ACME保湿面霜50ml',
      gmodel: '50毫升/瓶',
      gcode: '3304990039',
      qty: '1.00000',
      unit: '142',
      price: '200.00000',
      totalPrice: '200.00000',
    },
  ],
};

function paper(type: string, body: Readonly<Record<string, unknown>> = {}) {
  const digest = Buffer.from(type).toString('hex').padEnd(64, '0');
  return { type, inForce: true, receivedAt: '2026-11-24T01:02:03.000Z', digest, submissionId: `s-${type}`, body };
}

export const RECEIPT: ReceiptView = {
  id: 'declaration-0123456789abcdef-300',
  type: 'declaration',
  guid: '4CDE1CFD-EDED-46B1-946C-B8022E42FC94',
  fields: DISPUTED,
  returnStatus: '300',
  returnTime: '20261124090204000',
  returnInfo: '[Code:1200;Desc:待人工审核]',
};

export const PARCEL: ParcelView = {
  ...DISPUTED,
  state: 'held',
  missing: [],
  waitUntil: null,
  lane: 'yellow',
  score: 0.734,
  findings: [NAME, AMOUNT, PAYER],
  picks: [
    { pickId: 'p1', reason: 'officer', at: '2026-11-24T01:10:00.000Z', outcome: null, listId: '4612-2026-11-24' },
  ],
  receipts: [RECEIPT],
  versions: { rules: '1', rights: '3f2a', policy: '2026-04', model: 'none' },
  history: [
    { at: '2026-11-24T01:02:03.000Z', what: 'received', text: { zh: '收到订单', en: 'Order received' } },
    { at: '2026-11-24T01:02:04.000Z', what: 'received', text: { zh: '收到清单', en: 'Declaration received' } },
    { at: '2026-11-24T01:02:05.000Z', what: 'lane', text: { zh: '转入黄色通道', en: 'Put in the yellow lane' } },
  ],
  customsCode: '4612',
  selection: { stratum: 'C|1210|4612611', probability: 0.02, draw: '0.314159265358', selected: false, reason: null },
  documents: [paper('order', order), paper('payment'), paper('waybill'), paper('declaration', declaration)],
  comparison: rows.map(comparisonRow),
  links: {
    nodes: [
      node('parcel', DISPUTED.orderNo, 0, { ...DISPUTED, lane: 'yellow', state: 'held' }),
      node('payment', 'P20261124-0009', 1),
      node('parcel', 'T20261124-0009', 2, { ...DISPUTED, orderNo: 'T20261124-0009', lane: 'green', state: 'released' }),
    ],
    edges: [
      { from: `parcel:${DISPUTED.orderNo}`, to: 'payment:P20261124-0009', kind: 'payment' },
      { from: 'payment:P20261124-0009', to: 'parcel:T20261124-0009', kind: 'payment' },
    ],
    cut: false,
  },
  decisions: [],
  lease: null,
  actions: ['release', 'inspect', 'detain', 'return'],
  rawPayment: pullOf(DISPUTED.orderNo),
};

const GOODS = ['婴幼儿配方奶粉 3段 900克 等 2 项', '保湿面霜 50ml', '进口红酒 750ml', '蓝牙耳机 Pro', '儿童保温杯'];
const CODE_SETS = [
  ['payer-not-buyer', 'amount-mismatch'],
  ['consignee-mismatch'],
  ['tax-mismatch', 'weight-implausible'],
];

function node(kind: string, text: string, steps: number, parcel?: LinkNode['parcel']): LinkNode {
  const count = kind === 'payment' ? 2 : 1;
  const label = { zh: text, en: text };
  return { id: `${kind}:${text}`, kind, label, steps, count, counted: 'parcel', ...(parcel ? { parcel } : {}) };
}

function queueItem(place: number): QueueItem {
  const red = place < 2;
  return {
    ebpCode: DISPUTED.ebpCode,
    orderNo: place === 1 ? DISPUTED.orderNo : `T20261124-${String(place).padStart(4, '0')}`,
    customsCode: place % 3 === 2 ? '5165' : '4612',
    lane: red && place !== 1 ? 'red' : 'yellow',
    state: 'held',
    score: Math.max(0.05, 0.97 - place * 0.09),
    codes: place === 0 ? ['ip-hit'] : (CODE_SETS[place % 3] ?? []),
    since: `2026-11-24T01:${String(10 + place)}:00.000Z`,
    goods: GOODS[place % 5] ?? '',
    merchant: ['测试甲跨境贸易有限公司', '测试乙国际电子商务（郑州）有限公司'][place % 2] ?? '',
    valueFen: 128_050 + place * 37_777,
    lease: place === 3 ? { by: '测试丙', until: '2026-11-24T02:05:00.000Z' } : null,
  };
}

export const QUEUE: QueuePage = {
  parcels: Array.from({ length: 9 }, (_, place) => queueItem(place)),
  counts: { green: 0, red: 1, yellow: 8, countCap: 1000 },
};

function pick(place: number, change: Partial<PickView> = {}): PickView {
  return {
    pickId: `p${place}`,
    ebpCode: DISPUTED.ebpCode,
    orderNo: `T20261124-10${place}`,
    reason: place === 1 ? 'targeted' : 'random',
    codes: place === 1 ? ['ip-hit', 'under-value'] : [],
    score: 0.9,
    pickedAt: '2026-11-24T01:20:00.000Z',
    needs: [],
    bay: null,
    inspectors: [
      { id: 'I4612001', name: '测试丁' },
      { id: 'I4612002', name: '测试戊' },
    ],
    state: 'open',
    report: null,
    outcome: null,
    resultAt: null,
    ...change,
  };
}

export const LIST: ListDetail = {
  id: '4612-2026-11-24-day',
  customsCode: '4612',
  day: '2026-11-24',
  shift: 'day',
  from: '2026-11-24T00:00:00.000Z',
  until: '2026-11-24T12:00:00.000Z',
  inspectors: [
    { id: 'I4612001', name: '测试丁', inspections: 2 },
    { id: 'I4612002', name: '测试戊', inspections: 1 },
  ],
  excluded: [{ id: 'I4612003', reason: 'off-duty' }],
  draw: { root: 'ab'.repeat(32), population: 2, frozenAt: '2026-11-23T23:35:00.000Z', seedFrom: '2026-11-24' },
  slots: 40,
  overridden: 0,
  isClosed: false,
  overrides: [],
  count: 3,
  picks: [pick(1), pick(2), pick(3, { state: 'done', outcome: 'discrepancy', resultAt: '2026-11-24T02:00:00.000Z' })],
};

export const RECEIPTS: z.infer<typeof ReceiptPage> = {
  receipts: [
    RECEIPT,
    { ...RECEIPT, id: 'order-0123456789abcdef-2', type: 'order', returnStatus: '2', returnInfo: '新增申报成功' },
    {
      ...RECEIPT,
      id: 'payment-0123456789abcdef-2',
      type: 'payment',
      fields: { payCode: '4403169D3W', payTransactionId: '2026112400000000000000000001' },
      returnStatus: '2',
      returnInfo: '新增申报成功',
    },
  ],
};
