import type { Papers } from '../../model/case.ts';

/** A payment as its firm numbers it. */
export interface PaymentNumber {
  readonly payCode: string;
  readonly payTransactionId: string;
}

/** The payment numbers that a parcel touches, each once: those of its payments, and the one that its order names. */
export function paymentNumbers({ order, payments }: Pick<Papers, 'order' | 'payments'>): PaymentNumber[] {
  const numbers = payments.map(({ payCode, payTransactionId }) => ({ payCode, payTransactionId }));
  if (order?.payCode !== undefined && order.payTransactionId !== undefined) {
    numbers.push({ payCode: order.payCode, payTransactionId: order.payTransactionId });
  }
  return [...new Map(numbers.map((number) => [`${number.payCode} ${number.payTransactionId}`, number])).values()];
}
