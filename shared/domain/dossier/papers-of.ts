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
  const payments: Payment[] = [];
  const returns: ReturnRequest[] = [];
  const declaration = one(versions, 'declaration');
  let papers: Papers = {
    order: null,
    waybill: null,
    waybillStatus: null,
    cancellation: null,
    declaration,
    payments,
    returns,
  };
  for (const { document } of versions) {
    if (document.type === 'order') papers = { ...papers, order: document.body };
    if (document.type === 'payment') payments.push(document.body);
    if (document.type === 'return') returns.push(document.body);
    if (document.type === 'cancel') papers = { ...papers, cancellation: document.body };
    if (document.type === 'waybill' && isNamed(document.body, declaration))
      papers = { ...papers, waybill: document.body };
    if (document.type === 'waybillStatus' && isNamed(document.body, declaration)) {
      papers = { ...papers, waybillStatus: document.body };
    }
  }
  return papers;
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
