import type { Clock } from '../../shared/ports/clock.ts';
import type { Lists } from '../../shared/ports/lists.ts';
import type { Results } from '../../shared/ports/results.ts';
import type { Selections } from '../../shared/ports/selections.ts';
import type { Tallies } from '../../shared/ports/tallies.ts';

export interface World {
  readonly selections: Pick<Selections, 'on'>;
  readonly results: Pick<Results, 'on'>;
  readonly lists: Pick<Lists, 'lists'>;
  readonly tallies: Tallies;
  readonly clock: Clock;
}
