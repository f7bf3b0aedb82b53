import type { Hashing } from '../../shared/domain/draw/verify-day.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DrawDays } from '../../shared/ports/draw-days.ts';
import type { DrawKeys } from '../../shared/ports/draw-keys.ts';
import type { DrawRounds } from '../../shared/ports/draw-rounds.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Selections } from '../../shared/ports/selections.ts';

export interface World extends Hashing {
  readonly keys: DrawKeys;
  readonly days: DrawDays;
  readonly rounds: DrawRounds;
  readonly selections: Selections;
  readonly references: Pick<References, 'current'>;
  readonly clock: Clock;
}
