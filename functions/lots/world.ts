import type { Clock } from '../../shared/ports/clock.ts';
import type { Lots } from '../../shared/ports/lots.ts';

export interface World {
  readonly lots: Lots;
  readonly clock: Clock;
}
