import type { DocumentType } from '../../model/document/document.ts';

const PARTS: Readonly<Record<DocumentType, readonly [string, string]>> = {
  order: ['ebpCode', 'orderNo'],
  payment: ['payCode', 'payTransactionId'],
  waybill: ['logisticsCode', 'logisticsNo'],
  waybillStatus: ['logisticsCode', 'logisticsNo'],
  declaration: ['ebpCode', 'orderNo'],
  cancel: ['ebpCode', 'orderNo'],
  return: ['ebpCode', 'orderNo'],
};

interface Keyed {
  readonly type: DocumentType;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * The name of a document to its sender: `ebpCode/orderNo`, `payCode/payTransactionId` or `logisticsCode/logisticsNo`.
 * Empty where one of the two is missing or too long.
 */
export function documentKey({ type, body }: Keyed): string {
  const [first, second] = PARTS[type];
  const [code, number] = [body[first], body[second]];
  return isPart(code) && isPart(number) ? `${code}/${number}` : '';
}

function isPart(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 60;
}
