import { Refusal } from '../../shared/faults/refusal.ts';

/** The request no longer fits the case. */
export function conflict(detail: string, pointer: string, code: string): Refusal {
  return new Refusal('conflict', detail, [{ detail, pointer, code }]);
}
