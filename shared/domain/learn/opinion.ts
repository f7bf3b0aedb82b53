import type { Encoded } from './encode.ts';
import { weightAt } from './ftrl.ts';
import { type Known, knownShare, type Level, levelOf } from './known-keys.ts';
import { BLENDED, type Learner } from './learner.ts';
import { logOdds } from './log-odds.ts';
import { mixed } from './mixer.ts';
import { tallied } from './tallies.ts';

/** What every part says of a case, in log-odds beside the usual ones. */
export interface Opinion {
  /** Log-odds of the usual share. */
  readonly usual: number;
  /** Of each count, in the order of the plan. */
  readonly counts: Float64Array;
  /** What the blend hears: the linear part, the counts mixed, the key, and 1. */
  readonly parts: Float64Array;
  readonly known: Known | undefined;
  readonly level: Level;
  /** Log-odds of a hit. */
  readonly all: number;
}

export function opinionOf(learner: Learner, { linear, counted, key }: Encoded): Opinion {
  const share = tallied(learner.usual, 0, learner.plan.usualShare);
  const usual = logOdds(share);
  const counts = new Float64Array(counted.length);
  for (let at = 0; at < counted.length; at += 1)
    counts[at] = logOdds(tallied(learner.counts, counted[at] ?? 0, share)) - usual;
  const known = key === undefined ? undefined : learner.keys.get(key);
  const level = levelOf(known);
  const parts = new Float64Array(BLENDED);
  for (let at = 0; at < linear.length; at += 1) parts[0] = (parts[0] ?? 0) + weightAt(learner.linear, linear[at] ?? 0);
  parts[1] = mixed(learner.counted, counts);
  parts[2] = known === undefined ? 0 : logOdds(knownShare(known, share)) - usual;
  parts[3] = 1;
  return { usual, counts, parts, known, level, all: usual + mixed(learner.blends[level], parts) };
}
