import type { Clock } from '../../shared/ports/clock.ts';
import type { LearntModels } from '../../shared/ports/learnt-models.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Results } from '../../shared/ports/results.ts';
import type { Selections } from '../../shared/ports/selections.ts';

export interface World {
  readonly results: Pick<Results, 'on'>;
  readonly selections: Pick<Selections, 'on'>;
  readonly models: LearntModels;
  readonly references: Pick<References, 'current'>;
  readonly clock: Clock;
}
