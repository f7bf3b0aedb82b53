import type { Hashing } from '../../shared/domain/draw/verify-day.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Districts } from '../../shared/ports/districts.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { DrawKeys } from '../../shared/ports/draw-keys.ts';
import type { Lists } from '../../shared/ports/lists.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Selections } from '../../shared/ports/selections.ts';
import type { ShiftPlans } from '../../shared/ports/shift-plans.ts';

export interface World extends Hashing {
  readonly lists: Lists;
  readonly keys: DrawKeys;
  readonly clock: Clock;
  readonly references: Pick<References, 'current'>;
  readonly districts: Pick<Districts, 'all'>;
  readonly dossiers: Pick<Dossiers, 'load' | 'save'>;
  readonly selections: Pick<Selections, 'on'>;
  readonly plans: ShiftPlans;
  readonly outbox: Pick<Outbox, 'inspections' | 'notices'>;
}
