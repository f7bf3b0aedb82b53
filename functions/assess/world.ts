import type { Case } from '../../shared/model/case.ts';
import type { MarkUse } from '../../shared/model/mark-use.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { ReferenceIndex } from '../../shared/model/reference-index.ts';
import type { Rule } from '../../shared/model/rule.ts';
import type { Versions } from '../../shared/model/verdict.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Dossiers } from '../../shared/ports/dossiers.ts';
import type { DayDraws } from '../../shared/ports/draws.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Links } from '../../shared/ports/links.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Payments } from '../../shared/ports/payments.ts';
import type { Tokens } from '../../shared/ports/tokens.ts';
import type { Waybills } from '../../shared/ports/waybills.ts';
import type { Rings } from './ring-shelf.ts';
import type { Targeting } from './targeting.ts';

/** Everything versioned that a verdict rests on, compiled and held in memory. */
export interface Books {
  readonly policy: Policy;
  readonly reference: ReferenceIndex;
  readonly rules: readonly Rule[];
  /** Recorded rights that the goods of a case use rightly. */
  readonly settled: (facts: Case) => MarkUse[];
  readonly versions: Versions;
  /** Names that brands go by, folded: a trace notes goods that carry none of them. */
  readonly brands: readonly string[];
}

/** The world of an assessment. */
export interface World {
  readonly dossiers: Dossiers;
  readonly waybills: Waybills;
  readonly payments: Payments;
  readonly ledger: Ledger;
  readonly links: Links;
  readonly outbox: Outbox;
  readonly tokens: Tokens;
  readonly dayDraws: DayDraws;
  readonly clock: Clock;
  readonly books: () => Promise<Books>;
  /** What looking back last found, for first decisions. */
  readonly rings: () => Promise<Rings>;
  readonly targeting: () => Promise<Targeting>;
}
