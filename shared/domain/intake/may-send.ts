import type { Document, DocumentType } from '../../model/document/document.ts';

/** The parties that answer for a document (messages.md §2, announcement 2018-113), by the fields that name them: only they may send it. */
export const SENDERS: Readonly<Record<DocumentType, readonly string[]>> = {
  order: ['ebpCode', 'ebcCode'],
  payment: ['payCode'],
  waybill: ['logisticsCode'],
  waybillStatus: ['logisticsCode'],
  declaration: ['agentCode', 'ebcCode'],
  cancel: ['agentCode', 'ebcCode'],
  return: ['agentCode', 'ebcCode'],
};

export function maySend({ type, body }: Document, org: string): boolean {
  const fields: Readonly<Record<string, unknown>> = body;
  return SENDERS[type].some((field) => fields[field] === org);
}
