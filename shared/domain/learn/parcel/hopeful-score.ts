import type { Learner } from '../learner.ts';
import { shareOf } from '../log-odds.ts';
import { opinionOf } from '../opinion.ts';
import type { Features } from '../plan.ts';

const OF = 'merchant';
/** Log-odds that a merchant who was never opened is given; half of it after three inspections. */
const HOPE = 2;
/** Hope opens left slots; it never comes near a score from which a lane is raised. */
const MOST = 0.3;

/**
 * The chance of a find, read hopefully where little is known (optimism in the face of uncertainty: Auer et al. 2002): a model that only
 * opens what it suspects never learns of a fraud that began after it. Chance alone opens too few to find a ring of a hundred parcels.
 */
export function hopefulScore(learner: Learner, features: Features): number {
  const slots = learner.encode(features);
  const { all } = opinionOf(learner, slots);
  const at = learner.plan.counted.findIndex((names) => names.length === 1 && names[0] === OF);
  const opened = learner.counts.total[slots.counted[at] ?? -1] ?? Number.POSITIVE_INFINITY;
  const hoped = shareOf(all + HOPE / Math.sqrt(1 + opened));
  return Math.max(shareOf(all), Math.min(MOST, hoped));
}
