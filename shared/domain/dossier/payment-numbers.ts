import type { Papers } from '../../model/case.ts';

/** A payment as its firm numbers it. */
export interface PaymentNumber {
  readonly payCode: string;
  readonly payTransactionId: string;
}

/** The payment numbers that a parcel touches, each once: those of its payments, and the one that its order names. */
export function paymentNumbers({ order, payments }: Pick<Papers, 'order' | 'payments'>): PaymentNumber[] {
  const numbers: PaymentNumber[] = [];
  for (const { payCode, payTransactionId } of payments) addOnce(numbers, { payCode, payTransactionId });
  if (order?.payCode !== undefined && order.payTransactionId !== undefined)
    addOnce(numbers, { payCode: order.payCode, payTransactionId: order.payTransactionId });
  return numbers;
}

export function isAmong(numbers: readonly PaymentNumber[], { payCode, payTransactionId }: PaymentNumber): boolean {
  for (const one of numbers) if (one.payTransactionId === payTransactionId && one.payCode === payCode) return true;
  return false;
}

function addOnce(numbers: PaymentNumber[], number: PaymentNumber): void {
  if (!isAmong(numbers, number)) numbers.push(number);
}
