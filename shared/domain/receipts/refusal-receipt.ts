import type { DocumentType } from '../../model/document/document.ts';
import type { ParcelKey } from '../../model/parcel-key.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Arrived } from '../../model/submission.ts';
import { chinaTime17 } from '../../notation/china-time.ts';
import { fieldsOf } from './fields-of.ts';
import { receiptGuid } from './receipt-guid.ts';

/** Customs' own codes for a change that comes too late (messages.md §11). */
export const REFUSALS: Record<'stale' | 'already-declared', Record<DocumentType, string>> = {
  stale: {
    order: '-301014',
    payment: '-401012',
    waybill: '-505016',
    waybillStatus: '-505016',
    declaration: '-621055',
    cancel: '-623001',
    return: '-625001',
  },
  'already-declared': {
    order: '-301011',
    payment: '-401008',
    waybill: '-504016',
    waybillStatus: '-504016',
    declaration: '-621004',
    cancel: '22007',
    return: '22007',
  },
};

const TEXT = { stale: '接收报文为旧报文数据,请修改appTime为最新时间', 'already-declared': '对应清单已申报,不能变更' };

/** Tells the sender that a version came too late, with customs' code. */
export function refusalReceipt(
  { document, digest, sender }: Arrived,
  parcel: ParcelKey,
  reason: 'stale' | 'already-declared',
  at: string,
): Receipt {
  const returnStatus = REFUSALS[reason][document.type];
  return {
    id: `${document.type}-${digest.slice(0, 16)}-${returnStatus}`,
    org: sender,
    type: document.type,
    guid: receiptGuid(digest, returnStatus),
    fields: fieldsOf(document, parcel),
    returnStatus,
    returnTime: chinaTime17(at),
    returnInfo: TEXT[reason],
  };
}
