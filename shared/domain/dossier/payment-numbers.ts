import type { Papers } from '../../model/case.ts';

/** A payment as its firm numbers it. */
export interface PaymentNumber {
  readonly payCode: string;
  readonly payTransactionId: string;
}

/** The payment numbers that a parcel touches, each once: those of its payments, and the one that its order names. */
export function paymentNumbers({ order, payments }: Pick<Papers, 'order' | 'payments'>): PaymentNumber[] {
  const numbers: PaymentNumber[] = [];
  for (const { payCode, payTransactionId } of payments) addOnce(numbers, payCode, payTransactionId);
  if (order?.payCode !== undefined && order.payTransactionId !== undefined)
    addOnce(numbers, order.payCode, order.payTransactionId);
  return numbers;
}

function addOnce(numbers: PaymentNumber[], payCode: string, payTransactionId: string): void {
  for (const one of numbers) if (one.payTransactionId === payTransactionId && one.payCode === payCode) return;
  numbers.push({ payCode, payTransactionId });
}
