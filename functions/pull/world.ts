import type { Clock } from '../../shared/ports/clock.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Platforms } from '../../shared/ports/platforms.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Sessions } from '../../shared/ports/sessions.ts';

export interface World {
  readonly dossiers: Dossiers;
  readonly sessions: Sessions;
  readonly platforms: Platforms;
  readonly references: References;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly newId: (now: string) => string;
}
