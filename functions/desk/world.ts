import type { Clock } from '../../shared/ports/clock.ts';
import type { Districts } from '../../shared/ports/districts.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { References } from '../../shared/ports/references.ts';

export interface World {
  readonly dossiers: Dossiers;
  readonly districts: Districts;
  readonly outbox: Outbox;
  readonly references: References;
  readonly clock: Clock;
}
