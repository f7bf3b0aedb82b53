import type { RawPayment } from '../../model/raw-payment.ts';

export type PullState = 'wanted' | 'asked' | 'answered' | 'overdue';

/** Where a pull stands: an answer counts also after the deadline. */
export function pullState({ answers, asks, overdueAt }: RawPayment): PullState {
  if (answers.length > 0) return 'answered';
  if (overdueAt !== null) return 'overdue';
  return asks.length > 0 ? 'asked' : 'wanted';
}
