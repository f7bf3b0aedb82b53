import type { Clock } from '../../shared/ports/clock.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { Links } from '../../shared/ports/links.ts';
import type { Payments } from '../../shared/ports/payments.ts';
import type { Receipts } from '../../shared/ports/receipts.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Tokens } from '../../shared/ports/tokens.ts';
import type { Waybills } from '../../shared/ports/waybills.ts';

export interface World {
  readonly dossiers: Dossiers;
  readonly waybills: Waybills;
  readonly payments: Payments;
  readonly links: Links;
  readonly receipts: Receipts;
  readonly references: References;
  /** Null while nobody has made a token: then nothing is linked by one. */
  readonly tokens: () => Promise<Tokens | null>;
  readonly clock: Clock;
}
