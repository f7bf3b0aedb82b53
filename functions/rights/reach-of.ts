import type { Caller } from '../../shared/model/person.ts';
import type { Reach } from '../../shared/ports/rights.ts';

/** A right holder reaches what lies under its own code, an official all. */
export function reachOf({ role, org }: Caller): Reach {
  return role === 'right-holder' ? { holderCode: org ?? '' } : 'all';
}
