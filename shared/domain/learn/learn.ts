import { descend } from './ftrl.ts';
import { noteKey } from './known-keys.ts';
import type { Learner } from './learner.ts';
import { shareOf } from './log-odds.ts';
import { correct } from './mixer.ts';
import { opinionOf } from './opinion.ts';
import type { Features } from './plan.ts';
import { tally } from './tallies.ts';

/**
 * Takes in the result of one inspection. `weight` is how many cases of the stream it stands for: 1 / π for a case that was selected
 * with probability π, so that what is inspected more often is not believed more often. Every part is first judged by what it said
 * before it knew, then told; so the weights of the blend are earned on cases that no part had seen. Throws on a weight that is none.
 */
export function learn(learner: Learner, features: Features, isHit: boolean, weight = 1): void {
  if (!(weight > 0 && Number.isFinite(weight))) throw new Error(`weight ${weight} is not a positive number`);
  const { pace } = learner;
  const slots = learner.encode(features);
  const { usual, counts, parts, level, all } = opinionOf(learner, slots);
  const errorOf = (odds: number) => (Number(isHit) - shareOf(odds)) * weight;
  const [linear = 0, counted = 0] = parts;

  correct(learner.blends[level], parts, errorOf(all), pace.blend);
  correct(learner.counted, counts, errorOf(usual + counted), pace.counts);
  const gradient = -errorOf(usual + linear);
  for (const slot of slots.linear) descend(learner.linear, slot, gradient, pace.linear);
  for (const slot of slots.counted) tally(learner.counts, slot, isHit, weight);
  tally(learner.usual, 0, isHit, weight);
  if (slots.key !== undefined) noteKey(learner.keys, slots.key, isHit, weight, learner.plan.keys);
}
