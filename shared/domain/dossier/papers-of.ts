import type { Papers } from '../../model/case.ts';
import type { Payment } from '../../model/document/payment.ts';
import type { ReturnRequest } from '../../model/document/return-request.ts';
import type { Dossier } from '../../model/dossier.ts';
import { isInForce } from './in-force.ts';

/** The documents in force of a dossier. Of waybills only the one that the declaration names counts; in their order it stands before them. */
export function papersOf({ versions }: Pick<Dossier, 'versions'>): Papers {
  let declaration: Papers['declaration'] = null;
  let order: Papers['order'] = null;
  let waybill: Papers['waybill'] = null;
  let waybillStatus: Papers['waybillStatus'] = null;
  let cancellation: Papers['cancellation'] = null;
  let payments: readonly Payment[] = [];
  let returns: readonly ReturnRequest[] = [];
  for (const [at, version] of versions.entries()) {
    if (!isInForce(version, versions[at + 1])) continue;
    const { document } = version;
    if (document.type === 'declaration') declaration = document.body;
    else if (document.type === 'order') order = document.body;
    else if (document.type === 'payment') payments = [...payments, document.body];
    else if (document.type === 'return') returns = [...returns, document.body];
    else if (document.type === 'cancel') cancellation = document.body;
    else if (document.type === 'waybill' && isNamed(document.body, declaration)) waybill = document.body;
    else if (document.type === 'waybillStatus' && isNamed(document.body, declaration)) waybillStatus = document.body;
  }
  return { order, waybill, waybillStatus, cancellation, declaration, payments, returns };
}

function isNamed(waybill: { logisticsCode: string; logisticsNo: string }, declaration: Papers['declaration']): boolean {
  return (
    declaration !== null &&
    waybill.logisticsCode === declaration.logisticsCode &&
    waybill.logisticsNo === declaration.logisticsNo
  );
}
