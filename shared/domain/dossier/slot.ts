import type { Document } from '../../model/document/document.ts';

/** What a document is a version of: later versions of the same slot replace earlier ones. */
export function slotOf(document: Document): string {
  switch (document.type) {
    case 'payment':
      return `payment ${document.body.payCode} ${document.body.payTransactionId}`;
    case 'return':
      return `return ${document.body.copNo ?? document.body.guid}`;
    // A number that a carrier gives to two orders is two waybills: the second is a finding, not a version of the first.
    case 'waybill':
      return `waybill ${document.body.logisticsCode} ${document.body.logisticsNo} ${document.body.orderNo ?? ''}`;
    case 'waybillStatus':
      return `waybillStatus ${document.body.logisticsCode} ${document.body.logisticsNo}`;
    default:
      return document.type;
  }
}

/** Whether two documents are versions of one: those of two types never are. */
export function isSameSlot(a: Document, b: Document): boolean {
  return a.type === b.type && slotOf(a) === slotOf(b);
}
