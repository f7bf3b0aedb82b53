import type { Clock } from '../../shared/ports/clock.ts';
import type { Districts } from '../../shared/ports/districts.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Proofs } from '../../shared/ports/proofs.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Sessions } from '../../shared/ports/sessions.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';
import type { Waybills } from '../../shared/ports/waybills.ts';

export interface World {
  readonly submissions: Submissions;
  readonly dossiers: Dossiers;
  readonly waybills: Waybills;
  readonly districts: Districts;
  readonly outbox: Outbox;
  readonly references: References;
  readonly sessions: Sessions;
  readonly proofs: Proofs;
  readonly clock: Clock;
  /** Ids that sort by time. */
  readonly newId: (now: string) => string;
}
