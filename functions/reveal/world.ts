import type { Sha256 } from '../../shared/domain/draw/merkle.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DrawDays } from '../../shared/ports/draw-days.ts';
import type { DrawKeys } from '../../shared/ports/draw-keys.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Selections } from '../../shared/ports/selections.ts';

export interface World {
  readonly keys: DrawKeys;
  readonly days: DrawDays;
  readonly selections: Selections;
  readonly references: Pick<References, 'current'>;
  readonly clock: Clock;
  readonly sha256: Sha256;
}
