import type { Caller } from '../../model/person.ts';
import type { Recordation } from '../../model/recordation.ts';

/** The right as the caller may write it: a right holder writes only its own, and need not say so; null when it says another's. */
export function ownedRight(right: Recordation, { role, org }: Pick<Caller, 'role' | 'org'>): Recordation | null {
  if (role !== 'right-holder') return right;
  if (org === null || (right.holderCode !== undefined && right.holderCode !== org)) return null;
  return { ...right, holderCode: org };
}
