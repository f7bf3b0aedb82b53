import type { Bilingual } from '../../../model/finding.ts';
import type { CaseGoods, IpCase } from '../../../model/ip-case.ts';
import { parcelKey } from '../../../model/parcel-key.ts';
import { decimalText, yuanOfFen } from '../../../notation/decimal.ts';

/** What every document of a case says: the right, the parcel and its enterprise, the goods and their value. No person appears. */
export function caseFacts({ id, right, parcel, logisticsNo, firms, goods, valueFen }: IpCase): Bilingual {
  const { orderNo } = parcelKey(parcel);
  return {
    zh: [
      `案件编号：${id}`,
      `备案号：${right.recordNo}；权利人：${right.holder || '（未登记）'}；标识：“${right.mark}”`,
      `包裹：订单 ${orderNo}，运单 ${logisticsNo}；收发货企业：${firms.ebcName}（${firms.ebcCode}）`,
      `货物：${goods.map(goodsZh).join('；')}`,
      `货物价值：人民币 ${yuan(valueFen)} 元`,
    ].join('\n'),
    en: [
      `Case: ${id}`,
      `Record: ${right.recordNo}; holder: ${right.holder || '(not recorded)'}; mark: ${right.mark}`,
      `Parcel: order ${orderNo}, waybill ${logisticsNo}; consignor: ${firms.ebcName} (${firms.ebcCode})`,
      `Goods: ${goods.map(goodsEn).join('; ')}`,
      `Value of the goods: RMB ${yuan(valueFen)}`,
    ].join('\n'),
  };
}

export function yuan(fen: number): string {
  return decimalText(yuanOfFen(fen));
}

/** The last day of what is awaited; words for a year without a published calendar stand behind it. */
export function deadlineText({ deadline }: Pick<IpCase, 'deadline'>): Bilingual {
  if (deadline === null) return { zh: '不设期限', en: 'no deadline' };
  const { day, isAssumed } = deadline;
  return {
    zh: isAssumed ? `${day}（该年度放假安排尚未公布，暂按周一至周五推算）` : day,
    en: isAssumed ? `${day} (the year’s schedule is not published: Monday to Friday assumed)` : day,
  };
}

function goodsZh({ gnum, name, qty, valueFen }: CaseGoods): string {
  return `第 ${gnum} 项 ${name}，数量 ${qty}，价值 ${yuan(valueFen)} 元`;
}

function goodsEn({ gnum, name, qty, valueFen }: CaseGoods): string {
  return `line ${gnum} ${name}, quantity ${qty}, RMB ${yuan(valueFen)}`;
}
