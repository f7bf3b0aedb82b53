import type { Hashing } from '../../shared/domain/draw/verify-day.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DrawKeys } from '../../shared/ports/draw-keys.ts';
import type { Lists } from '../../shared/ports/lists.ts';
import type { References } from '../../shared/ports/references.ts';

export interface World extends Hashing {
  readonly lists: Lists;
  readonly keys: DrawKeys;
  readonly clock: Clock;
  readonly references: Pick<References, 'current'>;
}
