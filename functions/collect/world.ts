import type { Clock } from '../../shared/ports/clock.ts';
import type { Districts } from '../../shared/ports/districts.ts';
import type { Drops } from '../../shared/ports/drops.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';

export interface World {
  readonly drops: Drops;
  readonly submissions: Submissions;
  readonly districts: Districts;
  readonly outbox: Outbox;
  readonly clock: Clock;
}
