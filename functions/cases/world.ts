import type { Clock } from '../../shared/ports/clock.ts';
import type { Districts } from '../../shared/ports/districts.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { IpCases } from '../../shared/ports/ip-cases.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { References } from '../../shared/ports/references.ts';

export interface World {
  readonly cases: IpCases;
  readonly dossiers: Dossiers;
  readonly districts: Districts;
  readonly references: References;
  readonly outbox: Outbox;
  readonly clock: Clock;
}
