import type { Case, WaybillUse } from '../../model/case.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import { monthsBefore } from '../../notation/china-time.ts';
import { isAnothersWaybill } from './anothers-waybill.ts';
import { stated } from './stated.ts';

/** How many earlier orders a finding names. */
const NAMED = 10;

/**
 * A carrier uses a waybill number once in six months: the first order under it keeps it, every later one reuses it.
 * Benign when the first was cancelled.
 */
export const waybillReused: Rule = {
  code: 'waybill-reused',
  severity: 'contradiction',
  basis: 'ceb-202205',
  title: {
    zh: '同一物流企业的运单编号六个月内不重复使用',
    en: 'A carrier does not use a waybill number for two parcels within six months',
  },
  needs: ['declaration'],
  check: (facts, { waybill }) => {
    if (facts.otherUses.length > 0) {
      const earlier = facts.otherUses.filter((use) => isEarlier(use, facts, waybill.reuseMonths));
      if (earlier.length > 0) return [judgement(facts, earlier, waybill.reuseMonths)];
    }
    return isAnothersWaybill(facts) && facts.otherUses.length === 0 ? [foreign(facts)] : [];
  },
};

/** Of two in the same instant the smaller order number was first. */
function isEarlier({ waybillAt, orderNo }: WaybillUse, { ownWaybillAt, parcel }: Case, months: number): boolean {
  if (waybillAt === null) return false;
  if (ownWaybillAt === null) return true;
  if (waybillAt === ownWaybillAt) return orderNo < parcel.orderNo;
  return waybillAt < ownWaybillAt && waybillAt >= monthsBefore(ownWaybillAt, months);
}

function judgement(facts: Case, earlier: readonly WaybillUse[], months: number): Judgement {
  const { logisticsNo } = numbers(facts);
  const named = earlier.slice(0, NAMED);
  const orders = `${named.map(({ orderNo }) => orderNo).join('、')}${earlier.length > NAMED ? ` … (${earlier.length})` : ''}`;
  const cancelled = earlier.every((use) => use.cancelled);
  return {
    ...(cancelled ? { severity: 'benign' as const } : {}),
    message: {
      zh: `运单编号 ${logisticsNo} 已用于订单 ${orders}${cancelled ? '（该订单已撤销）' : ''}`,
      en: `Waybill number ${logisticsNo} was used for order ${orders}${cancelled ? ' (which was cancelled)' : ''}`,
    },
    values: [
      stated('declaration', 'logisticsNo', logisticsNo),
      stated('declaration', 'orderNo', facts.parcel.orderNo),
      ...named.map(({ orderNo }) => stated('waybill', 'orderNo', orderNo)),
    ],
    threshold: `${months} months`,
  };
}

/** The carrier names another order under the number, whose own papers are not known. */
function foreign(facts: Case): Judgement {
  const { logisticsNo } = numbers(facts);
  const other = facts.papers.waybill?.orderNo ?? '';
  return {
    message: {
      zh: `运单 ${logisticsNo} 所列订单为 ${other}，不是 ${facts.parcel.orderNo}`,
      en: `Waybill ${logisticsNo} names order ${other}, not ${facts.parcel.orderNo}`,
    },
    values: [
      stated('declaration', 'orderNo', facts.parcel.orderNo),
      stated('waybill', 'orderNo', other),
      stated('waybill', 'logisticsNo', logisticsNo),
    ],
  };
}

function numbers({ papers: { declaration, waybill } }: Case): { readonly logisticsNo: string } {
  return { logisticsNo: declaration?.logisticsNo ?? waybill?.logisticsNo ?? '' };
}
