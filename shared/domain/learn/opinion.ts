import type { Encoded } from './encode.ts';
import { weightAt } from './ftrl.ts';
import { type Known, knownShare, type Level, levelOf } from './known-keys.ts';
import type { Learner } from './learner.ts';
import { logOdds } from './log-odds.ts';
import { mixed } from './mixer.ts';
import { tallied } from './tallies.ts';

/** What every part says of a case, in log-odds beside the usual ones. */
export interface Opinion {
  /** Log-odds of the usual share. */
  readonly usual: number;
  /** Of each count, in the order of the plan. */
  readonly counts: Float64Array;
  /** What the blend hears: the linear part, the counts mixed, the key, 1, and what was given. */
  readonly parts: Float64Array;
  readonly known: Known | undefined;
  readonly level: Level;
  /** Log-odds of a hit. */
  readonly all: number;
}

/** What is given is never taken for certain, and never for out of the question. */
const LEAST = 0.002;
/** So many parts are the learner's own; what was given stands behind them. */
const OWN = 4;
/** So many usual cases are presumed of the usual share itself. */
const PRESUMED = 16;

export function opinionOf(learner: Learner, { linear, counted, key, given }: Encoded): Opinion {
  const { linear: alpha, presumed } = learner.pace;
  const share = tallied(learner.usual, 0, learner.plan.usualShare, PRESUMED);
  const usual = logOdds(share);
  const counts = new Float64Array(counted.length);
  for (let at = 0; at < counted.length; at += 1)
    counts[at] = logOdds(tallied(learner.counts, counted[at] ?? 0, share, presumed)) - usual;
  const known = key === undefined ? undefined : learner.keys.get(key);
  const level = levelOf(known);
  const parts = new Float64Array(learner.blends[level].weights.length);
  for (let at = 0; at < linear.length; at += 1)
    parts[0] = (parts[0] ?? 0) + weightAt(learner.linear, linear[at] ?? 0, alpha);
  parts[1] = mixed(learner.counted, counts);
  parts[2] = known === undefined ? 0 : logOdds(knownShare(known, share)) - usual;
  parts[3] = 1;
  if (given !== undefined && parts.length > OWN) parts[OWN] = logOdds(within(given)) - usual;
  return { usual, counts, parts, known, level, all: usual + mixed(learner.blends[level], parts) };
}

function within(share: number): number {
  return Math.min(1 - LEAST, Math.max(LEAST, share));
}
