import type { Clock } from '../../shared/ports/clock.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { IpCases } from '../../shared/ports/ip-cases.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Rights } from '../../shared/ports/rights.ts';

export interface World {
  readonly cases: IpCases;
  readonly dossiers: Dossiers;
  readonly rights: Rights;
  readonly references: References;
  readonly outbox: Outbox;
  readonly clock: Clock;
}
