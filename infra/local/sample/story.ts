import type { Declaration } from '../../../shared/model/document/declaration.ts';
import type { Order } from '../../../shared/model/document/order.ts';
import type { Payment } from '../../../shared/model/document/payment.ts';
import type { Waybill } from '../../../shared/model/document/waybill.ts';
import type { Enterprise, Goods } from '../../../shared/model/reference.ts';
import { after, chinaTime17 } from '../../../shared/notation/china-time.ts';
import type { FictitiousPerson } from './fictitious-person.ts';
import { kilograms, taxFen, yuan } from './figures.ts';
import type { Offer } from './market.ts';

/** Something bought: one line of the basket. `priceFen` is the price of one piece. */
export interface Choice {
  readonly offer: Offer;
  readonly qty: number;
  readonly priceFen: number;
}

/** All that the four companies know of one sale. */
export interface Purchase {
  readonly orderNo: string;
  readonly paymentNo: string;
  readonly waybillNo: string;
  readonly serial: string;
  readonly buyer: FictitiousPerson;
  readonly basket: readonly Choice[];
  readonly discountFen: number;
  readonly paidAt: string;
  readonly mode: '1210' | '9610';
  readonly platform: Enterprise;
  readonly merchant: Enterprise;
  readonly payer: Enterprise;
  readonly carrier: Enterprise;
  readonly agent: Enterprise;
  readonly warehouse: Enterprise | null;
  readonly customsCode: string;
  /** A new identifier of 36 characters at each call. */
  readonly guid: () => string;
}

/** The four documents of one sale; as `tell` makes them they agree in everything. */
export interface Story {
  readonly order: Order;
  readonly payment: Payment;
  readonly waybill: Waybill;
  readonly declaration: Declaration;
}

const MINUTE = 60_000;

/** Every document with its fields in the order of the schema, as companies write them. */
export function tell(purchase: Purchase): Story {
  return {
    order: orderOf(purchase),
    payment: paymentOf(purchase),
    waybill: waybillOf(purchase),
    declaration: declarationOf(purchase),
  };
}

function orderOf(purchase: Purchase): Order {
  const { buyer, basket, discountFen, payer } = purchase;
  return {
    ...opening(purchase, 6),
    orderType: 'I',
    ...sellers(purchase),
    goodsValue: yuan(goodsFen(basket)),
    freight: '0',
    discount: yuan(discountFen),
    taxTotal: yuan(basketTaxFen(basket)),
    acturalPaid: yuan(paidFen(purchase)),
    currency: '142',
    buyerRegNo: `U${buyer.phone}`,
    buyerName: buyer.name,
    buyerTelephone: buyer.phone,
    buyerIdType: '1',
    buyerIdNumber: buyer.idNumber,
    payCode: payer.code,
    payName: payer.name,
    payTransactionId: purchase.paymentNo,
    consignee: buyer.name,
    consigneeTelephone: buyer.phone,
    consigneeAddress: buyer.home.text,
    consigneeDistrict: buyer.home.district,
    lines: basket.map(({ offer, qty, priceFen }, at) => ({
      gnum: String(at + 1),
      ...article(offer),
      ...ware(offer.goods),
      unit: said(offer.goods, 'unit', '011'),
      qty: String(qty),
      price: yuan(priceFen),
      totalPrice: yuan(qty * priceFen),
      currency: '142',
      country: said(offer.goods, 'origin', '502'),
    })),
  };
}

function paymentOf(purchase: Purchase): Payment {
  const { buyer, payer, platform } = purchase;
  return {
    ...opening(purchase, 1),
    payCode: payer.code,
    payName: payer.name,
    payTransactionId: purchase.paymentNo,
    orderNo: purchase.orderNo,
    ebpCode: platform.code,
    ebpName: platform.name,
    payerIdType: '1',
    payerIdNumber: buyer.idNumber,
    payerName: buyer.name,
    telephone: buyer.phone,
    amountPaid: yuan(paidFen(purchase)),
    currency: '142',
    payTime: time14(purchase.paidAt, 0),
  };
}

function waybillOf(purchase: Purchase): Waybill {
  const { buyer, basket, carrier } = purchase;
  return {
    ...opening(purchase, 95),
    logisticsCode: carrier.code,
    logisticsName: carrier.name,
    logisticsNo: purchase.waybillNo,
    orderNo: purchase.orderNo,
    freight: '0',
    insuredFee: '0',
    currency: '142',
    weight: kilograms(basket, 'grossWeightKg'),
    packNo: '1',
    goodsInfo: basket
      .map(({ offer, qty }) => `${offer.name}*${qty}`)
      .join(';')
      .slice(0, 200),
    consignee: buyer.name,
    consigneeAddress: buyer.home.text,
    consigneeTelephone: buyer.phone,
  };
}

function declarationOf(purchase: Purchase): Declaration {
  const { buyer, basket, carrier, agent } = purchase;
  return {
    ...opening(purchase, 140),
    ...sellers(purchase),
    logisticsNo: purchase.waybillNo,
    logisticsCode: carrier.code,
    logisticsName: carrier.name,
    copNo: `QD${purchase.serial}`,
    assureCode: agent.code,
    ...accountBook(purchase),
    ieFlag: 'I',
    declTime: time14(purchase.paidAt, 140).slice(0, 8),
    customsCode: purchase.customsCode,
    portCode: purchase.customsCode,
    buyerIdType: '1',
    buyerIdNumber: buyer.idNumber,
    buyerName: buyer.name,
    buyerTelephone: buyer.phone,
    consigneeAddress: buyer.home.text,
    agentCode: agent.code,
    agentName: agent.name,
    ...passage(purchase),
    freight: '0',
    insuredFee: '0',
    currency: '142',
    wrapType: '2',
    packNo: '1',
    grossWeight: kilograms(basket, 'grossWeightKg'),
    netWeight: kilograms(basket, 'netWeightKg'),
    lines: basket.map((choice, at) => declarationLine(purchase, choice, at + 1)),
  };
}

/** 1210 names the warehouse and its account book, 9610 the flight (messages.md §10.2, M1 and M2). */
function passage({ mode, warehouse, basket, serial }: Purchase) {
  if (mode === '1210' && warehouse)
    return { areaCode: warehouse.code, areaName: warehouse.name, tradeMode: '1210', trafMode: 'W', country: '142' };
  const flight = { trafNo: 'SD航班', voyageNo: `SD${serial.slice(-3)}`, billNo: `999-${serial.slice(-8)}` };
  const origin = basket[0] ? said(basket[0].offer.goods, 'origin', '502') : '502';
  return { tradeMode: '9610', trafMode: '5', ...flight, country: origin };
}

function accountBook({ mode, warehouse }: Purchase) {
  return mode === '1210' && warehouse ? { emsNo: String(warehouse.emsNo) } : {};
}

function declarationLine({ mode, customsCode }: Purchase, choice: Choice, gnum: number) {
  const { offer, qty, priceFen } = choice;
  const unit1 = said(offer.goods, 'unit1', '035');
  const unit2 = said(offer.goods, 'unit2', '');
  const quantityIn = (unit: string) => (unit === '035' ? kilograms([choice], 'netWeightKg') : String(qty));
  return {
    gnum: String(gnum),
    ...(mode === '1210' ? { itemRecordNo: `${customsCode}${offer.goods.itemNo ?? offer.goods.gcode}` } : {}),
    ...article(offer),
    gcode: offer.goods.gcode,
    gname: offer.name,
    ...ware(offer.goods),
    country: said(offer.goods, 'origin', '502'),
    currency: '142',
    qty: String(qty),
    unit: said(offer.goods, 'unit', '011'),
    qty1: quantityIn(unit1),
    unit1,
    ...(unit2 === '' ? {} : { qty2: quantityIn(unit2), unit2 }),
    price: yuan(priceFen),
    totalPrice: yuan(qty * priceFen),
  };
}

function article({ goods, name }: Offer) {
  return { ...(goods.itemNo === undefined ? {} : { itemNo: goods.itemNo }), itemName: name };
}

function ware(goods: Goods) {
  return { gmodel: said(goods, 'gmodel', goods.name ?? goods.gcode), barCode: said(goods, 'barCode', '无') };
}

function sellers({ orderNo, platform, merchant }: Purchase) {
  const platformNames = { ebpCode: platform.code, ebpName: platform.name };
  return { orderNo, ...platformNames, ebcCode: merchant.code, ebcName: merchant.name };
}

function opening({ guid, paidAt }: Purchase, minutes: number) {
  return { guid: guid(), appType: '1' as const, appTime: time14(paidAt, minutes), appStatus: '2' };
}

function time14(instant: string, minutes: number): string {
  return chinaTime17(after(instant, minutes * MINUTE)).slice(0, 14);
}

function goodsFen(basket: readonly Choice[]): number {
  return basket.reduce((sum, { qty, priceFen }) => sum + qty * priceFen, 0);
}

function basketTaxFen(basket: readonly Choice[]): number {
  return basket.reduce((sum, { offer, qty, priceFen }) => sum + taxFen(qty * priceFen, offer.goods), 0);
}

function paidFen({ basket, discountFen }: Purchase): number {
  return goodsFen(basket) + basketTaxFen(basket) - discountFen;
}

/** A further field of a reference entry, where it is a text. */
function said(goods: Goods, field: string, otherwise: string): string {
  const value = goods[field];
  return typeof value === 'string' ? value : otherwise;
}
