import type { Clock } from '../../shared/ports/clock.ts';
import type { Cursors } from '../../shared/ports/cursors.ts';
import type { IpCases } from '../../shared/ports/ip-cases.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';

export interface World {
  readonly cases: IpCases;
  readonly cursors: Cursors;
  readonly outbox: Outbox;
  readonly clock: Clock;
}
