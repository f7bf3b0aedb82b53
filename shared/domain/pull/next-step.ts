import type { Policy } from '../../model/policy.ts';
import type { RawPayment } from '../../model/raw-payment.ts';

/** What a pull does next, not before the instant `at`. */
export interface NextStep {
  readonly kind: 'ask' | 'end';
  readonly at: string;
}

const MINUTE = 60_000;

/**
 * Asks at once, and again after a pause that doubles while the platform does not take the request, or after a fixed patience when it
 * promised to upload and did not; ends at the deadline. Null when there is an answer or the end was recorded.
 */
export function nextStep(
  { wantedAt, dueAt, overdueAt, asks, answers }: RawPayment,
  { rawPayment }: Policy,
  now: string,
): NextStep | null {
  if (rawPayment === undefined || overdueAt !== null || answers.length > 0) return null;
  const end = { kind: 'end', at: dueAt } as const;
  if (now >= dueAt) return end;
  const last = asks.at(-1);
  if (last === undefined) return { kind: 'ask', at: wantedAt };
  const minutes =
    last.outcome === 'accepted' ? rawPayment.answerMinutes : rawPayment.retryMinutes * 2 ** (asks.length - 1);
  const again = new Date(Date.parse(last.askedAt) + minutes * MINUTE).toISOString();
  return asks.length < rawPayment.attempts && again < dueAt ? { kind: 'ask', at: again } : end;
}
