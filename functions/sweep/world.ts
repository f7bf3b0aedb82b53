import type { Arrived, Returned } from '../../shared/model/submission.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Cursors } from '../../shared/ports/cursors.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';
import type { Waybills } from '../../shared/ports/waybills.ts';

export interface World {
  readonly submissions: Submissions;
  readonly dossiers: Dossiers;
  readonly waybills: Waybills;
  readonly cursors: Cursors;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly references: References;
}

/** One kept submission, read again. */
export interface Page {
  readonly key: string;
  readonly receivedAt: string;
  readonly arrived: readonly Arrived[];
  /** Goods of a return that an inspector noted. */
  readonly returned: readonly Returned[];
}
