import type { Papers } from '../../model/case.ts';
import type { Order } from '../../model/document/order.ts';
import type { Statement } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { sameAddress } from '../../notation/address.ts';
import { sameName } from '../../notation/name.ts';
import { samePhone } from '../../notation/phone.ts';
import { isAnothersWaybill } from './anothers-waybill.ts';
import { type Disagreement, judged, SPELLING } from './disagreement.ts';
import { stated } from './stated.ts';

type Same = (a: string, b: string) => boolean;
type Saying = readonly [document: string, value: string];

/**
 * The parcel goes where the order says (C1: consignee, phone and address of order and waybill; C2: the declared address).
 * Consignee and buyer may be different people. A waybill of another order is `waybill-reused`.
 */
export const consigneeMismatch: Rule = {
  code: 'consignee-mismatch',
  severity: 'unexplained',
  basis: 'ceb-202205',
  title: {
    zh: '订单、运单、清单的收货人、电话、地址一致',
    en: 'Consignee, phone and address agree in order, waybill and declaration',
  },
  needs: ['order'],
  check: (facts) => {
    const { order, declaration } = facts.papers;
    const waybill = isAnothersWaybill(facts) ? null : facts.papers.waybill;
    if (!order || agree(order, waybill, declaration)) return [];
    const { consignee, consigneeTelephone, consigneeAddress } = order;
    const addresses: Saying[] = [['order', consigneeAddress]];
    if (waybill) addresses.push(['waybill', waybill.consigneeAddress]);
    if (declaration) addresses.push(['declaration', declaration.consigneeAddress]);
    const names: Saying[] = waybill
      ? [
          ['order', consignee],
          ['waybill', waybill.consignee],
        ]
      : [];
    const phones: Saying[] = waybill
      ? [
          ['order', consigneeTelephone],
          ['waybill', waybill.consigneeTelephone],
        ]
      : [];
    return judged([
      ...disagreement('consignee', names, sameName),
      ...disagreement('consigneeTelephone', phones, samePhone),
      ...disagreement('consigneeAddress', addresses, sameAddress),
    ]);
  },
};

/** Letter by letter, as nearly all do. */
function agree(order: Order, waybill: Papers['waybill'], declaration: Papers['declaration']): boolean {
  const { consignee, consigneeTelephone, consigneeAddress } = order;
  if (declaration && declaration.consigneeAddress !== consigneeAddress) return false;
  if (waybill === null) return true;
  const isSamePerson = waybill.consignee === consignee && waybill.consigneeTelephone === consigneeTelephone;
  return isSamePerson && waybill.consigneeAddress === consigneeAddress;
}

/** Each document is held against the order, the first. */
function disagreement(field: string, [first, ...others]: readonly Saying[], same: Same): readonly Disagreement[] {
  if (first === undefined || others.every(([, value]) => value === first[1])) return [];
  const statements: readonly Statement[] = [first, ...others].map(([document, value]) =>
    stated(document, field, value),
  );
  return others.every(([, value]) => same(first[1], value)) ? [{ statements, innocent: SPELLING }] : [{ statements }];
}
