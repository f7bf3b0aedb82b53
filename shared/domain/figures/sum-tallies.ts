import type { DayTally, PickCount } from '../../model/day-tally.ts';
import { countInto, type Gathered, gatheredOf, stratumIn, talliesOf } from './gathered.ts';

/** Tallies of any days and sites as one under the given name. */
export function sumTallies(tallies: readonly DayTally[], customsCode: string): DayTally {
  const bySite = new Map<string, Gathered>();
  const sum = gatheredOf(bySite, customsCode);
  for (const tally of tallies) {
    sum.declared += tally.declared;
    sum.overrides += tally.overrides;
    for (const cell of tally.strata) {
      const into = stratumIn(sum, { stratum: cell.stratum, rate: cell.rate, tier: cell.tier });
      into.declared += cell.declared;
      into.drawn += cell.drawn;
      into.inspected += cell.inspected;
      into.finds += cell.finds;
      into.values.push(...cell.values);
      into.beyond.declared += cell.beyond.declared;
      into.beyond.inspected += cell.beyond.inspected;
      into.beyond.finds += cell.beyond.finds;
    }
    addAll(sum.sources, tally.sources);
    addAll(sum.instructions, tally.instructions);
    addAll(sum.codes, tally.codes);
    for (const wait of tally.waits) sum.waits.push(wait);
  }
  const [total] = talliesOf(bySite);
  if (total === undefined) throw new Error('a sum of tallies has one site');
  return total;
}

function addAll(into: Map<string, PickCount>, counts: Readonly<Record<string, PickCount>>): void {
  for (const [key, count] of Object.entries(counts)) countInto(into, key, count);
}
