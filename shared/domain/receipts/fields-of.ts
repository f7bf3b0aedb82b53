import type { Document } from '../../model/document/document.ts';
import type { ParcelKey } from '../../model/parcel-key.ts';
import { stableHash } from '../../notation/stable-hash.ts';

/** The CEB fields by which a receipt names its document (messages.md §7). */
export function fieldsOf(document: Document, parcel: ParcelKey): Record<string, string> {
  const { body, type } = document;
  switch (type) {
    case 'order':
      return { ebpCode: body.ebpCode, ebcCode: body.ebcCode, orderNo: body.orderNo };
    case 'payment':
      return { payCode: body.payCode, payTransactionId: body.payTransactionId };
    case 'waybill':
      return { logisticsCode: body.logisticsCode, logisticsNo: body.logisticsNo };
    case 'waybillStatus':
      return {
        logisticsCode: body.logisticsCode,
        logisticsNo: body.logisticsNo,
        logisticsStatus: body.logisticsStatus,
      };
    default:
      return {
        customsCode: body.customsCode,
        ebpCode: body.ebpCode,
        ebcCode: body.ebcCode,
        agentCode: body.agentCode,
        copNo: body.copNo ?? body.guid.slice(0, 20),
        preNo: preNo(type === 'declaration' ? 'B' : type === 'cancel' ? 'C' : 'T', body.appTime, parcel),
        ...(body.invtNo?.length === 18 ? { invtNo: body.invtNo } : {}),
      };
  }
}

/** 预录入编号, 18 characters: a letter, the day, nine digits of base 36 that name the parcel. */
function preNo(letter: string, appTime: string, { ebpCode, orderNo }: ParcelKey): string {
  return `${letter}${appTime.slice(0, 8)}${stableHash(`${ebpCode}/${orderNo}`, 9).toUpperCase()}`;
}
