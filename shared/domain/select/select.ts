import type { Finding, Lane } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import type { Selection } from '../../model/verdict.ts';
import { type Stratum, stratumText } from './stratum-of.ts';

const DIGITS = 12;
const LANES: readonly Lane[] = ['green', 'yellow', 'red'];

export interface SelectionInput {
  readonly findings: readonly Pick<Finding, 'lane'>[];
  readonly stratum: Stratum;
  /** The drawn fraction in [0, 1), a decimal string of 12 digits. */
  readonly draw: string;
  readonly policy: Pick<Policy, 'random'>;
}

/**
 * The lane and the choice for inspection (rules.md §8.3): the worst lane of the findings, then a random share by credit tier
 * that sends the parcel to red whatever the findings say. `probability` is what the parcel's chance of inspection was, kept
 * also when the draw missed; 1 for a parcel that its findings sent to red.
 */
export function select({ findings, stratum, draw, policy }: SelectionInput): { lane: Lane; selection: Selection } {
  const worst = findings.reduce((lane, finding) => Math.max(lane, LANES.indexOf(finding.lane)), 0);
  const lane = LANES[worst] ?? 'green';
  if (lane === 'red') return { lane, selection: selectionOf(stratum, 1, draw, 'targeted') };
  const probability = randomRate(stratum, policy);
  const drawn = units(draw) < units(probability.toFixed(DIGITS));
  return { lane: drawn ? 'red' : lane, selection: selectionOf(stratum, probability, draw, drawn ? 'random' : null) };
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
