import type { Estimate } from '../../model/estimate.ts';
import type { Lane } from '../../model/finding.ts';
import type { InstructionReplay } from '../../model/instruction.ts';
import type { ParcelFacts } from '../../model/parcel-facts.ts';
import type { ParcelId } from '../../model/parcel-key.ts';
import type { ResultRecord } from '../../model/result-record.ts';
import type { SelectionRecord } from '../../model/selection-record.ts';

/** An instruction as it is tried on past parcels, whatever its days of validity. */
export interface Trial {
  readonly meets: (facts: ParcelFacts) => boolean;
  readonly probability: number;
  /** The lane that it asks for, and whether it sends an inspector. */
  readonly lane: Lane;
  readonly sends: boolean;
}

/** What was met so far. Parcels count by the probability with which the instruction would have taken them. */
export interface Tally {
  /** Days with declarations. */
  readonly days: number;
  readonly parcels: number;
  readonly matched: number;
  readonly flips: number;
  readonly added: number;
  readonly sent: number;
  readonly inspected: number;
  readonly finds: number;
  readonly sites: ReadonlySet<string>;
  readonly examples: readonly ParcelId[];
}

export const NOTHING_TRIED: Tally = {
  ...{ days: 0, parcels: 0, matched: 0, flips: 0, added: 0, sent: 0, inspected: 0, finds: 0 },
  sites: new Set(),
  examples: [],
};

const LANES: readonly Lane[] = ['green', 'yellow', 'red'];
const EXAMPLES = 10;

/** The tally with another day: how its parcels fared, and the inspections that were reported on it. */
export function tried(
  tally: Tally,
  trial: Trial,
  selections: readonly SelectionRecord[],
  results: readonly Pick<ResultRecord, 'facts' | 'outcome'>[],
): Tally {
  const matched = selections.filter(({ facts }) => trial.meets(facts));
  const flipped = matched.filter((one) => isFlipped(one, trial));
  const added = matched.filter((one) => trial.sends && one.reason === null);
  const opened = results.filter(({ outcome, facts }) => outcome !== 'not-found' && trial.meets(facts));
  return {
    days: tally.days + (selections.length > 0 ? 1 : 0),
    parcels: tally.parcels + selections.length,
    matched: tally.matched + matched.length,
    flips: tally.flips + flipped.length * trial.probability,
    added: tally.added + added.length * trial.probability,
    sent: tally.sent + (trial.sends ? matched.length * trial.probability : 0),
    inspected: tally.inspected + opened.length,
    finds: tally.finds + opened.filter(({ outcome }) => outcome !== 'nothing-found').length,
    sites: new Set([...tally.sites, ...matched.map(({ customsCode }) => customsCode)]),
    examples: [...tally.examples, ...flipped.map(({ parcel }) => parcel)].slice(0, EXAMPLES),
  };
}

interface Around {
  readonly slotsPerDay: number;
  /** The interval of a share, of at least one trial. */
  readonly interval: (finds: number, trials: number) => Estimate;
  readonly at: string;
  readonly digest: string;
  readonly nameOf: (parcel: ParcelId) => string;
}

/**
 * What to expect of the instruction. Finds are those among inspected parcels that it meets: where none was inspected, nothing is known,
 * and the interval says so. Inspected parcels were mostly chosen for a reason, so the share of finds tends to be too high.
 */
export function replayOf(tally: Tally, { slotsPerDay, interval, at, digest, nameOf }: Around): InstructionReplay {
  const { days, parcels, matched, inspected, finds } = tally;
  const perDay = (count: number) => rounded(days === 0 ? 0 : count / days);
  const share = inspected === 0 ? { value: 0, from: 0, to: 1 } : interval(finds, inspected);
  return {
    days,
    parcels,
    matched,
    flips: rounded(tally.flips),
    examples: tally.examples.map(nameOf),
    addedPerDay: perDay(tally.added),
    slotsPerDay: rounded(slotsPerDay),
    inspected,
    finds,
    expectedFindsPerDay: {
      value: perDay(tally.sent * share.value),
      from: perDay(tally.sent * share.from),
      to: perDay(tally.sent * share.to),
    },
    at,
    digest,
  };
}

function isFlipped({ lane, reason }: SelectionRecord, trial: Trial): boolean {
  return LANES.indexOf(trial.lane) > LANES.indexOf(lane) || (trial.sends && reason === null);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
