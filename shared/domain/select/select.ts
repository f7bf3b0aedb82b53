import type { Finding, Lane } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import type { Selection } from '../../model/verdict.ts';
import { laneByScore, riskScore } from './risk-score.ts';
import { type Stratum, stratumText } from './stratum-of.ts';

const DIGITS = 12;
const LANES: readonly Lane[] = ['green', 'yellow', 'red'];

export interface SelectionInput {
  readonly findings: readonly Pick<Finding, 'lane'>[];
  /** Risk of the parcel in [0, 1]. */
  readonly score: number;
  readonly stratum: Stratum;
  /** The drawn fraction in [0, 1), a decimal string of 12 digits. */
  readonly draw: string;
  readonly policy: Pick<Policy, 'random' | 'lanes'>;
}

export interface Selected {
  readonly lane: Lane;
  /** The judgement that took the lane above that of every finding, with its threshold; null when the findings suffice. */
  readonly lift: Finding | null;
  readonly selection: Selection;
}

/**
 * The lane and the choice for inspection (rules.md §8.3). The lane is the worst of the findings, or higher where the score calls
 * for it; then a finding of its own says so. A red parcel goes to an inspector, and so does a random share by credit tier, whose
 * lane stays what it is. `probability` is what the parcel's chance of inspection was, kept also when the draw missed; 1 when red.
 */
export function select({ findings, score, stratum, draw, policy }: SelectionInput): Selected {
  const worst = findings.reduce((lane, finding) => Math.max(lane, LANES.indexOf(finding.lane)), 0);
  const byScore = laneByScore(score, policy);
  const isLifted = LANES.indexOf(byScore) > worst;
  const lane = isLifted ? byScore : (LANES[worst] ?? 'green');
  const lift = isLifted ? riskScore(score, byScore, policy) : null;
  if (lane === 'red') return { lane, lift, selection: selectionOf(stratum, 1, draw, 'targeted') };
  const probability = randomRate(stratum, policy);
  const drawn = units(draw) < units(probability.toFixed(DIGITS));
  return { lane, lift, selection: selectionOf(stratum, probability, draw, drawn ? 'random' : null) };
}

function selectionOf(stratum: Stratum, probability: number, draw: string, reason: Selection['reason']): Selection {
  return { stratum: stratumText(stratum), probability, draw, selected: reason !== null, reason };
}

function randomRate({ tier }: Stratum, { random }: Pick<Policy, 'random'>): number {
  const rate = (tier === null ? undefined : random.byTier[tier]) ?? random.otherwise;
  return Math.min(1, Math.max(0, rate));
}

/** A decimal fraction in units of the twelfth digit, so that the comparison is exact. */
function units(fraction: string): bigint {
  const [whole = '0', digits = ''] = fraction.split('.');
  return BigInt(whole + digits.padEnd(DIGITS, '0').slice(0, DIGITS));
}
