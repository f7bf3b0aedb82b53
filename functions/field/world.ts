import type { Clock } from '../../shared/ports/clock.ts';
import type { Districts } from '../../shared/ports/districts.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { Lists } from '../../shared/ports/lists.ts';
import type { References } from '../../shared/ports/references.ts';

export interface World {
  readonly lists: Lists;
  readonly dossiers: Dossiers;
  readonly districts: Districts;
  readonly references: References;
  readonly clock: Clock;
}
