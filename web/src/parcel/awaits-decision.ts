import type { ParcelView } from '../../../shared/wire/http/schemas/parcel.ts';
import { foundLater } from './found-later.ts';

type Standing = Pick<ParcelView, 'state' | 'findings' | 'history' | 'decisions'>;

/** Whether an officer is asked: a held parcel, or a released one of which something was found later that nobody has decided on since. */
export function awaitsDecision({ state, findings, history, decisions = [] }: Standing): boolean {
  if (state === 'held') return true;
  if (state !== 'released' || !foundLater(findings)) return false;
  const since = history.findLast(({ what }) => what === 'lane')?.at ?? '';
  return !decisions.some(({ at }) => at >= since);
}
