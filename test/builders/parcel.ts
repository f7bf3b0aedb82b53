import type { Case, GroupMember, Papers, PaymentGroup } from '../../shared/model/case.ts';
import type { Declaration, DeclarationLine } from '../../shared/model/document/declaration.ts';
import type { Order, OrderLine } from '../../shared/model/document/order.ts';
import type { Payment } from '../../shared/model/document/payment.ts';
import type { Waybill } from '../../shared/model/document/waybill.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { ReferenceIndex } from '../../shared/model/reference-index.ts';

/*
 * One consistent parcel of fictitious people and firms: bonded (1210), two articles, a coupon of 5 yuan.
 * Goods 350 + freight 10 at 9.1 % (VAT 13 % × 0.7) = tax 32.76; 350 + 10 + 32.76 - 5 = 387.76 paid.
 */

export const PARCEL = { ebpCode: '310430YDWB', orderNo: 'T20261104000001' } as const;
export const WAYBILL = { logisticsCode: '3104W60002', logisticsNo: 'YD0000000001' } as const;

const opening = { appType: '1', appStatus: '2' } as const;
const parties = { ...PARCEL, ebpName: '宁波测试平台', ebcCode: '3104W60001', ebcName: '宁波测试商家' };
const carrier = { ...WAYBILL, logisticsName: '宁波测试快递' };
const paymentNumber = { payCode: '3104W60004', payName: '宁波测试支付', payTransactionId: 'P20261104000001' };
const buyer = {
  buyerName: '测试甲',
  buyerTelephone: '13800000001',
  buyerIdType: '1',
  buyerIdNumber: '110101190001010014',
};
const consigneeAddress = '浙江省宁波市北仑区测试路1号3号楼2单元101室';
const place = { consignee: '测试甲', consigneeTelephone: '13800000001', consigneeAddress };

const orderLines: readonly [OrderLine, OrderLine] = [
  {
    gnum: '1',
    itemNo: 'A001',
    itemName: '测试奶粉 800g/罐',
    gmodel: '品名:奶粉|品牌:无|规格:800g/罐',
    unit: '122',
    qty: '2',
    price: '100',
    totalPrice: '200',
    currency: '142',
    country: '304',
  },
  {
    gnum: '2',
    itemNo: 'A002',
    itemName: '测试面霜 50ml/瓶',
    gmodel: '品名:面霜|品牌:无|规格:50ml/瓶',
    unit: '142',
    qty: '1',
    price: '150',
    totalPrice: '150',
    currency: '142',
    country: '305',
  },
];

const declarationLines: readonly DeclarationLine[] = [
  {
    ...common(0),
    itemRecordNo: '3104000001',
    gcode: '1901101010',
    qty1: '1.6',
    unit1: '035',
  },
  {
    ...common(1),
    itemRecordNo: '3104000002',
    gcode: '3304990039',
    qty1: '0.05',
    unit1: '035',
    qty2: '1',
    unit2: '011',
  },
];

export function order(over: Partial<Order> = {}): Order {
  return {
    guid: '0D51A28E-6A2C-4B0C-9AF0-000000000311',
    appTime: '20261104100500',
    ...opening,
    orderType: 'I',
    ...parties,
    goodsValue: '350',
    freight: '10',
    discount: '5',
    taxTotal: '32.76',
    acturalPaid: '387.76',
    currency: '142',
    buyerRegNo: 'U0001',
    ...buyer,
    ...paymentNumber,
    ...place,
    lines: [...orderLines],
    ...over,
  };
}

export function payment(over: Partial<Payment> = {}): Payment {
  return {
    guid: '0D51A28E-6A2C-4B0C-9AF0-000000000411',
    appTime: '20261104100300',
    ...opening,
    ...paymentNumber,
    ...PARCEL,
    ebpName: parties.ebpName,
    payerIdType: '1',
    payerIdNumber: buyer.buyerIdNumber,
    payerName: buyer.buyerName,
    telephone: buyer.buyerTelephone,
    amountPaid: '387.76',
    currency: '142',
    payTime: '20261104100200',
    ...over,
  };
}

export function waybill(over: Partial<Waybill> = {}): Waybill {
  return {
    guid: '0D51A28E-6A2C-4B0C-9AF0-000000000511',
    appTime: '20261104110000',
    ...opening,
    ...carrier,
    orderNo: PARCEL.orderNo,
    freight: '10',
    insuredFee: '0',
    currency: '142',
    weight: '2.1',
    packNo: '1',
    ...place,
    ...over,
  };
}

export function declaration(over: Partial<Declaration> = {}): Declaration {
  return {
    guid: '0D51A28E-6A2C-4B0C-9AF0-000000000621',
    appTime: '20261104120000',
    ...opening,
    ...parties,
    ...carrier,
    ...buyer,
    copNo: 'C000000000000000001',
    assureCode: '3104W60003',
    emsNo: 'T3104W000001',
    ieFlag: 'I',
    declTime: '20261104',
    customsCode: '3105',
    portCode: '3105',
    consigneeAddress,
    agentCode: '3104W60003',
    agentName: '宁波测试报关',
    areaCode: '3104W60005',
    areaName: '宁波测试仓库',
    tradeMode: '1210',
    trafMode: 'W',
    country: '142',
    freight: '10',
    insuredFee: '0',
    currency: '142',
    packNo: '1',
    grossWeight: '2',
    netWeight: '1.65',
    lines: [...declarationLines],
    ...over,
  };
}

export function papers(over: Partial<Papers> = {}): Papers {
  return {
    order: order(),
    payments: [payment()],
    waybill: waybill(),
    waybillStatus: null,
    declaration: declaration(),
    cancellation: null,
    returns: [],
    ...over,
  };
}

/** Reference data that know nothing, unless overridden. */
export function referenceIndex(over: Partial<ReferenceIndex> = {}): ReferenceIndex {
  return {
    version: 'empty',
    enterpriseKinds: new Set(),
    enterprises: new Map(),
    goods: new Map(),
    rights: [],
    districts: new Map(),
    inspectors: new Map(),
    limits: {},
    ...over,
  };
}

/** The parcel stands alone in its payment group, its window is open, and the ledger granted its quota, unless overridden. */
export function facts(over: Partial<Case> = {}): Case {
  const given = over.papers ?? papers();
  return {
    parcel: PARCEL,
    papers: given,
    group: groupOf(given),
    otherUses: [],
    ownWaybillAt: given.waybill && '2026-11-04T03:00:05.000Z',
    quota: given.declaration && {
      year: '2026',
      granted: true,
      otherFen: 0,
      ownFen: 36_000,
      limitFen: 2_600_000,
    },
    windowEnded: false,
    reference: referenceIndex(),
    ...over,
  };
}

/** The group of a parcel that shares its payments with nobody, or with the given others. */
export function groupOf({ order, payments }: Papers, others: readonly GroupMember[] = []): PaymentGroup {
  const { payCode, payTransactionId, acturalPaid } = order ?? {};
  const own: GroupMember = {
    parcel: parcelId(PARCEL),
    order:
      acturalPaid === undefined
        ? null
        : {
            acturalPaid,
            ...(payCode === undefined ? {} : { payCode }),
            ...(payTransactionId === undefined ? {} : { payTransactionId }),
          },
    payments: payments.map(({ payCode, payTransactionId, amountPaid, payTime }) => ({
      payCode,
      payTransactionId,
      amountPaid,
      payTime,
    })),
  };
  return { members: [own, ...others], cut: false };
}

function common(at: 0 | 1) {
  const { itemName, ...line } = orderLines[at];
  return { ...line, gname: itemName };
}
