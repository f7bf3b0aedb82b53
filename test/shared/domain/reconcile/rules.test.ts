import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../../shared/domain/reconcile/reconcile.ts';
import { RULES, RULES_VERSION } from '../../../../shared/domain/reconcile/rules.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Declaration, DeclarationLine } from '../../../../shared/model/document/declaration.ts';
import type { Order, OrderLine } from '../../../../shared/model/document/order.ts';
import type { Payment } from '../../../../shared/model/document/payment.ts';
import type { Waybill } from '../../../../shared/model/document/waybill.ts';
import { declaration, facts, order, papers, payment, waybill } from '../../../builders/parcel.ts';

/* Every field of messages.md §10.2, changed alone in an otherwise consistent parcel. */

const OTHER_ID = '110101190001010030';
const OTHER_ADDRESS = '浙江省杭州市西湖区测试路9号1号楼1单元202室';

const orders: readonly [Partial<Order>, string][] = [
  [{ goodsValue: '351' }, 'amount-arithmetic'],
  [{ goodsValue: '0' }, 'amount-arithmetic'],
  [{ freight: '11' }, 'amount-arithmetic'],
  [{ freight: '0' }, 'amount-arithmetic'],
  [{ discount: '0' }, 'amount-arithmetic'],
  [{ discount: '6' }, 'amount-arithmetic'],
  [{ taxTotal: '0' }, 'amount-arithmetic'],
  [{ taxTotal: '42.76' }, 'amount-arithmetic'],
  [{ acturalPaid: '380' }, 'amount-arithmetic'],
  [{ acturalPaid: '3877.6' }, 'amount-arithmetic'],
  [{ currency: '502' }, 'currency-not-142'],
  [{ buyerName: '测试乙' }, 'buyer-mismatch'],
  [{ buyerTelephone: '13800000002' }, 'buyer-mismatch'],
  [{ buyerIdNumber: OTHER_ID }, 'buyer-mismatch'],
  [{ buyerIdNumber: '110101190001010015' }, 'id-checksum'],
  [{ buyerIdNumber: '110***********0014' }, 'id-checksum'],
  [{ buyerIdType: '2' }, 'id-type-not-1'],
  [{ consignee: '测试乙' }, 'consignee-mismatch'],
  [{ consigneeTelephone: '13800000002' }, 'consignee-mismatch'],
  [{ consigneeAddress: OTHER_ADDRESS }, 'consignee-mismatch'],
  [{ ebcCode: '3104W60009' }, 'party-mismatch'],
  [{ ebpCode: '3104W60009' }, 'party-mismatch'],
  [{ payCode: '3104W60009' }, 'party-mismatch'],
];

const orderLines: readonly [Partial<OrderLine>, string][] = [
  [{ qty: '3' }, 'amount-arithmetic'],
  [{ price: '101' }, 'amount-arithmetic'],
  [{ totalPrice: '210' }, 'amount-arithmetic'],
  [{ itemName: '测试奶粉 900g/罐' }, 'line-mismatch'],
  [{ unit: '142' }, 'line-mismatch'],
  [{ country: '116' }, 'line-mismatch'],
  [{ currency: '502' }, 'currency-not-142'],
  [{ gnum: '3' }, 'line-numbering'],
  [{ gnum: '2' }, 'line-numbering'],
];

const payments: readonly [Partial<Payment>, string][] = [
  [{ amountPaid: '387' }, 'amount-mismatch'],
  [{ amountPaid: '3877.60' }, 'amount-mismatch'],
  [{ amountPaid: '0' }, 'amount-mismatch'],
  [{ currency: '502' }, 'currency-not-142'],
  [{ payerName: '测试乙' }, 'payer-not-buyer'],
  [{ payerIdNumber: OTHER_ID }, 'payer-not-buyer'],
  [{ payerIdNumber: '110101190001010015' }, 'id-checksum'],
  [{ payerIdType: '4' }, 'id-type-not-1'],
  [{ payCode: '3104W60009' }, 'party-mismatch'],
  [{ ebpCode: '3104W60009' }, 'party-mismatch'],
];

const waybills: readonly [Partial<Waybill>, string][] = [
  [{ consignee: '测试乙' }, 'consignee-mismatch'],
  [{ consigneeTelephone: '13800000002' }, 'consignee-mismatch'],
  [{ consigneeAddress: OTHER_ADDRESS }, 'consignee-mismatch'],
  [{ weight: '6.3' }, 'weight-implausible'],
  [{ weight: '0.7' }, 'weight-implausible'],
  [{ weight: '0' }, 'weight-implausible'],
  [{ packNo: '2' }, 'pack-count'],
  [{ currency: '116' }, 'currency-not-142'],
  [{ logisticsCode: '3104W60009' }, 'party-mismatch'],
  [{ logisticsNo: 'YD0000000002' }, 'party-mismatch'],
  [{ orderNo: 'T20261104000002' }, 'waybill-reused'],
];

const declarations: readonly [Partial<Declaration>, string][] = [
  [{ buyerName: '测试乙' }, 'buyer-mismatch'],
  [{ buyerTelephone: '13800000002' }, 'buyer-mismatch'],
  [{ buyerIdNumber: OTHER_ID }, 'buyer-mismatch'],
  [{ buyerIdNumber: '11010119000101001' }, 'id-checksum'],
  [{ buyerIdNumber: '110101190002300014' }, 'id-checksum'],
  [{ buyerIdType: '3' }, 'id-type-not-1'],
  [{ consigneeAddress: OTHER_ADDRESS }, 'consignee-mismatch'],
  [{ ebcCode: '3104W60009' }, 'party-mismatch'],
  [{ ebpCode: '3104W60009' }, 'party-mismatch'],
  [{ logisticsCode: '3104W60009' }, 'party-mismatch'],
  [{ logisticsNo: 'YD0000000002' }, 'party-mismatch'],
  [{ currency: '116' }, 'currency-not-142'],
  [{ grossWeight: '1.6' }, 'weight-implausible'],
  [{ grossWeight: '9' }, 'weight-implausible'],
  [{ netWeight: '2.1' }, 'weight-implausible'],
  [{ netWeight: '0' }, 'weight-implausible'],
  [{ packNo: '2' }, 'pack-count'],
  [{ tradeMode: '9610' }, 'mode-fields'],
  [{ country: '304' }, 'mode-fields'],
  [{ trafNo: '测试轮' }, 'mode-fields'],
  [{ voyageNo: 'V1' }, 'mode-fields'],
  [{ billNo: 'B1' }, 'mode-fields'],
  [{ freight: '4700' }, 'single-limit'],
  [{ insuredFee: '5000' }, 'single-limit'],
  [{ lines: declaration().lines.slice(0, 1) }, 'line-mismatch'],
];

const declarationLines: readonly [Partial<DeclarationLine>, string][] = [
  [{ gname: '测试奶粉 900g/罐' }, 'line-mismatch'],
  [{ qty: '3' }, 'line-mismatch'],
  [{ unit: '142' }, 'line-mismatch'],
  [{ price: '50' }, 'line-mismatch'],
  [{ totalPrice: '100' }, 'line-mismatch'],
  [{ country: '116' }, 'line-mismatch'],
  [{ currency: '502' }, 'currency-not-142'],
  [{ gnum: '3' }, 'line-numbering'],
  [{ unit2: '011' }, 'second-quantity'],
  [{ qty2: '1' }, 'second-quantity'],
];

const without: readonly ['emsNo' | 'areaCode' | 'areaName', string][] = [
  ['emsNo', 'mode-fields'],
  ['areaCode', 'mode-fields'],
  ['areaName', 'mode-fields'],
];

describe('RULES', () => {
  it('stand by code, each once', () => {
    const codes = RULES.map(({ code }) => code);

    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(RULES_VERSION).toMatch(/^\d{4}-\d\d-\d\d/);
  });

  it('finds nothing in a consistent parcel', () => {
    expect(reconcile(facts(), defaultPolicy)).toEqual([]);
    expect(reconcile(facts({ windowEnded: true }), defaultPolicy)).toEqual([]);
  });

  it.each(orders)('finds in an order with %o exactly %s', (over, code) => {
    expect(codes({ order: order(over) })).toEqual([code]);
  });

  it.each(orderLines)('finds in an order line with %o exactly %s', (over, code) => {
    expect(codes({ order: order({ lines: firstLine(order().lines, over) }) })).toEqual([code]);
  });

  it.each(payments)('finds in a payment with %o exactly %s', (over, code) => {
    expect(codes({ payments: [payment(over)] })).toEqual([code]);
  });

  it.each(waybills)('finds in a waybill with %o exactly %s', (over, code) => {
    expect(codes({ waybill: waybill(over) })).toEqual([code]);
  });

  it.each(declarations)('finds in a declaration with %o exactly %s', (over, code) => {
    expect(codes({ declaration: declaration(over) })).toEqual([code]);
  });

  it.each(declarationLines)('finds in a declaration line with %o exactly %s', (over, code) => {
    expect(codes({ declaration: declaration({ lines: firstLine(declaration().lines, over) }) })).toEqual([code]);
  });

  it.each(without)('finds in a declaration without %s exactly %s', (field, code) => {
    const { [field]: _, ...rest } = declaration();

    expect(codes({ declaration: rest })).toEqual([code]);
  });

  it('finds a missing account book item number', () => {
    const lines = declaration().lines.map(({ itemRecordNo: _, ...line }) => line);

    expect(codes({ declaration: declaration({ lines }) })).toEqual(['mode-fields']);
  });

  it.each([
    ['missing-order', { order: null }],
    ['missing-payment', { payments: [] }],
    ['missing-waybill', { waybill: null }],
  ] as const)('finds %s only when the window has ended', (code, over) => {
    const given = papers(over);

    expect(codes(over)).toEqual([]);
    expect(reconcile(facts({ papers: given, windowEnded: true }), defaultPolicy).map((one) => one.code)).toEqual([
      code,
    ]);
  });

  it('explains every finding of the tables, masks who people are, and cites the catalogue', () => {
    const all = [
      ...orders.map(([over]) => papers({ order: order(over) })),
      ...payments.map(([over]) => papers({ payments: [payment(over)] })),
      ...waybills.map(([over]) => papers({ waybill: waybill(over) })),
      ...declarations.map(([over]) => papers({ declaration: declaration(over) })),
    ].flatMap((given) => reconcile(facts({ papers: given }), defaultPolicy));

    expect(all.length).toBeGreaterThan(50);
    for (const finding of all) {
      expect(RULES.find(({ code }) => code === finding.code)?.basis).toBe(finding.basis);
      expect(finding.message.zh).toMatch(/\p{Script=Han}/u);
      expect(finding.message.en.replace(/"[^"]*"/g, '')).not.toMatch(/\p{Script=Han}/u);
      expect(finding.values.length).toBeGreaterThan(0);
      expect(JSON.stringify(finding)).not.toMatch(/\d{17}[\dX]|1380000000\d|测试[甲乙]|测试路/);
    }
  });
});

function codes(over: Parameters<typeof papers>[0]): string[] {
  return reconcile(facts({ papers: papers(over) }), defaultPolicy).map(({ code }) => code);
}

function firstLine<T>(lines: readonly T[], over: Partial<T>): T[] {
  return lines.map((line, at) => (at === 0 ? { ...line, ...over } : line));
}
