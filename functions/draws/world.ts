import type { Sha256 } from '../../shared/domain/draw/merkle.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DrawDays } from '../../shared/ports/draw-days.ts';
import type { DrawRounds } from '../../shared/ports/draw-rounds.ts';

/** Nothing secret: what is not published yet is not within reach here. */
export interface World {
  readonly days: DrawDays;
  readonly rounds: DrawRounds;
  readonly clock: Clock;
  readonly sha256: Sha256;
}
