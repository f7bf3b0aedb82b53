import type { Clock } from '../../shared/ports/clock.ts';
import type { Districts } from '../../shared/ports/districts.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { Lists } from '../../shared/ports/lists.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';

export interface World {
  readonly lists: Lists;
  readonly dossiers: Dossiers;
  readonly districts: Districts;
  readonly references: References;
  readonly submissions: Submissions;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly newId: (now: string) => string;
}
