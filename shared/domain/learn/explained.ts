import { valueText } from './encode.ts';
import { weightAt } from './ftrl.ts';
import type { Learner } from './learner.ts';
import { opinionOf } from './opinion.ts';
import type { Cross, Features } from './plan.ts';

/** One thing that moved a score: names, their values as told apart (bands by number), and the log-odds that it added. */
export interface Reason {
  readonly names: Cross;
  readonly values: readonly string[];
  readonly added: number;
}

/** Why a score is what it is, in log-odds: `usual`, the reasons and `others` add up to the score's. */
export interface Explanation {
  readonly usual: number;
  /** What moved the score most, up or down, the strongest first. */
  readonly reasons: readonly Reason[];
  /** What all the rest added. */
  readonly others: number;
}

export function explained(learner: Learner, features: Features, most = 5): Explanation {
  const { plan } = learner;
  const slots = learner.encode(features);
  const { usual, counts, parts, level, all } = opinionOf(learner, slots);
  const [ofLinear = 0, ofCounts = 0, ofKey = 0, , ofGiven = 0] = learner.blends[level].weights;
  const added = new Map<string, { readonly names: Cross; sum: number }>();
  const add = (names: Cross, value: number) => {
    const name = names.toSorted().join('\n');
    const one = added.get(name) ?? { names, sum: 0 };
    one.sum += value;
    added.set(name, one);
  };
  for (const [at, names] of plan.linear.entries())
    add(names, ofLinear * weightAt(learner.linear, slots.linear[at] ?? 0, learner.pace.linear));
  for (const [at, names] of plan.counted.entries())
    add(names, ofCounts * (learner.counted.weights[at] ?? 0) * (counts[at] ?? 0));
  add([plan.key], ofKey * (parts[2] ?? 0));
  if (plan.given !== undefined) add([plan.given], ofGiven * (parts[4] ?? 0));

  const bands = new Map(plan.bands.map((band) => [band.name, band]));
  const reasons = [...added.values()]
    .filter(({ sum }) => sum !== 0)
    .toSorted((a, b) => Math.abs(b.sum) - Math.abs(a.sum))
    .slice(0, most)
    .map(({ names, sum }): Reason => {
      return { names, values: names.map((name) => valueText(features, name, bands.get(name))), added: sum };
    });
  return { usual, reasons, others: all - usual - reasons.reduce((sum, reason) => sum + reason.added, 0) };
}
