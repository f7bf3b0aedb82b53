import type { Clock } from '../../shared/ports/clock.ts';
import type { ClueReports } from '../../shared/ports/clue-reports.ts';
import type { LeadFeedbacks } from '../../shared/ports/lead-feedbacks.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Rights } from '../../shared/ports/rights.ts';

export interface World {
  readonly leads: Pick<Leads, 'current'>;
  readonly feedbacks: LeadFeedbacks;
  readonly reports: ClueReports;
  readonly rights: Pick<Rights, 'page'>;
  readonly references: Pick<References, 'current'>;
  readonly clock: Clock;
}
