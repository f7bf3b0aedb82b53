import type { Clock } from '../../shared/ports/clock.ts';
import type { ClueReports } from '../../shared/ports/clue-reports.ts';
import type { IpCases } from '../../shared/ports/ip-cases.ts';
import type { LeadFeedbacks } from '../../shared/ports/lead-feedbacks.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Rights } from '../../shared/ports/rights.ts';
import type { Traces } from '../../shared/ports/traces.ts';

export interface World {
  readonly traces: Pick<Traces, 'since'>;
  readonly leads: Pick<Leads, 'publish'>;
  readonly feedbacks: Pick<LeadFeedbacks, 'of'>;
  readonly reports: Pick<ClueReports, 'holders' | 'page'>;
  readonly cases: Pick<IpCases, 'page'>;
  readonly rights: Pick<Rights, 'findAll'>;
  readonly references: Pick<References, 'current'>;
  readonly clock: Clock;
}
