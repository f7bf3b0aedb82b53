import type { Papers } from '../../model/case.ts';
import type { Payment } from '../../model/document/payment.ts';
import type { ReturnRequest } from '../../model/document/return-request.ts';
import type { Dossier, Version } from '../../model/dossier.ts';
import { inForce } from './in-force.ts';

/** The documents in force of a dossier. Of waybills only the one that the declaration names counts. */
export function papersOf(dossier: Pick<Dossier, 'versions'>): Papers {
  return papersFrom(inForce(dossier.versions));
}

function papersFrom(versions: readonly Version[]): Papers {
  const declaration = one(versions, 'declaration');
  let order: Papers['order'] = null;
  let waybill: Papers['waybill'] = null;
  let waybillStatus: Papers['waybillStatus'] = null;
  let cancellation: Papers['cancellation'] = null;
  const payments: Payment[] = [];
  const returns: ReturnRequest[] = [];
  for (const { document } of versions) {
    if (document.type === 'order') order = document.body;
    else if (document.type === 'payment') payments.push(document.body);
    else if (document.type === 'return') returns.push(document.body);
    else if (document.type === 'cancel') cancellation = document.body;
    else if (document.type === 'waybill' && isNamed(document.body, declaration)) waybill = document.body;
    else if (document.type === 'waybillStatus' && isNamed(document.body, declaration)) waybillStatus = document.body;
  }
  return { order, waybill, waybillStatus, cancellation, declaration, payments, returns };
}

function one(versions: readonly Version[], type: 'declaration'): Papers['declaration'] {
  for (const { document } of versions) if (document.type === type) return document.body;
  return null;
}

function isNamed(waybill: { logisticsCode: string; logisticsNo: string }, declaration: Papers['declaration']): boolean {
  return (
    declaration !== null &&
    waybill.logisticsCode === declaration.logisticsCode &&
    waybill.logisticsNo === declaration.logisticsNo
  );
}
