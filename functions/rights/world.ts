import type { Clock } from '../../shared/ports/clock.ts';
import type { Rights } from '../../shared/ports/rights.ts';

export interface World {
  readonly rights: Rights;
  readonly clock: Clock;
}
