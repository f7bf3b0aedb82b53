import type { LeadSignal } from '../../model/lead.ts';
import { LEAD_SIGNALS, type LeadFacts } from './lead-signals.ts';

export interface Rank {
  /** In [0, 1). */
  readonly score: number;
  readonly signals: readonly LeadSignal[];
}

const MILLION = 1_000_000;
const THOUSAND = 1000;

/**
 * Each signal is read as an independent reason, right with the probability that its strength states: the score is the probability
 * that at least one is (noisy-or). So a further signal never lowers it, and no single one reaches 1.
 */
export function rankOf(facts: LeadFacts): Rank {
  const read = LEAD_SIGNALS.map(({ name, title, weight, of }) => {
    const { strength, value } = of(facts);
    return { signal: name, title, value, strength: weight * strength };
  });
  const none = read.reduce((product, { strength }) => product * (1 - strength), 1);
  const said = read
    .map((one) => ({ ...one, strength: Math.round(one.strength * THOUSAND) / THOUSAND }))
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength);
  return { score: Math.round((1 - none) * MILLION) / MILLION, signals: said };
}
