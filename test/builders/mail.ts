import type { MailGoods, MailItem, MailTrace, TracedMail } from '../../shared/model/mail-item.ts';
import { mailNumberOf } from '../../shared/notation/mail-number.ts';
import { goods } from './trace.ts';

/** Mail to the fictitious buyer of the builders' parcel, with an article of that parcel. */
export function mailItem(n: number, over: Partial<MailItem> = {}): MailItem {
  return {
    itemNo: mailNumberOf('EE', String(n).padStart(8, '0'), 'CN'),
    clearedOn: '2026-11-03',
    customsCode: '3105',
    consignee: '测试甲',
    telephone: '13800000001',
    address: '浙江省宁波市北仑区测试路1号3号楼2单元101室',
    goods: [mailGoods()],
    ...over,
  };
}

export function mailGoods(over: Partial<MailGoods> = {}): MailGoods {
  return {
    gname: '测试奶粉 800g/罐',
    gcode: '1901101010',
    gmodel: '品名:奶粉|品牌:无|规格:800g/罐',
    qty: '6',
    value: '600',
    ...over,
  };
}

/** What is kept of item `n` to person `n` of the traces, with article 7 of their shelf. */
export function mailTrace(
  n: number,
  {
    consignee,
    ...over
  }: Partial<Omit<MailTrace, 'consignee'>> & { readonly consignee?: Partial<MailTrace['consignee']> } = {},
): MailTrace {
  return {
    item: `item ${String(n).padStart(4, '0')}`,
    day: '2026-11-10',
    customsCode: '3105',
    handedAt: '2026-11-10T04:00:00.000Z',
    goods: [tracedMail(7)],
    ...over,
    consignee: {
      name: `name ${n}`,
      phone: `phone ${n}`,
      place: `place ${n}`,
      building: `building ${n}`,
      street: `street ${n}`,
      ...consignee,
    },
  };
}

/** A line with article `at` of the traces' shelf. */
export function tracedMail(at: number, over: Partial<TracedMail> = {}): TracedMail {
  const { article, gcode } = goods(at);
  return { article, heading: gcode.slice(0, 4), qty: 6, fen: 60_000, ...over };
}
