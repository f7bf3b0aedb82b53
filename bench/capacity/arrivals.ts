import { type Random, seededRandom } from '../../infra/local/sample/random.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Pick } from '../../shared/model/pick.ts';
import type { SelectionRecord } from '../../shared/model/selection-record.ts';
import { parcelFacts } from '../../test/builders/logs.ts';

const HOUR_MS = 3_600_000;
const CHINA_MS = 8 * HOUR_MS;

/** A site with its usual declarations an hour and its people. */
export interface SimulatedSite {
  readonly customsCode: string;
  readonly perHour: number;
  readonly inspectors: number;
}

export const SITES: readonly SimulatedSite[] = [
  { customsCode: '3105', perHour: 300, inspectors: 10 },
  { customsCode: '4612', perHour: 200, inspectors: 6 },
  { customsCode: '5165', perHour: 120, inspectors: 4 },
];

/** Random rates by stratum, as policy would state them; the smallest is the floor. */
export const STRATA: readonly { readonly name: string; readonly share: number; readonly rate: number }[] = [
  { name: 'aeo|1210', share: 0.25, rate: 0.002 },
  { name: 'general|1210', share: 0.4, rate: 0.006 },
  { name: 'general|9610', share: 0.3, rate: 0.008 },
  { name: 'dishonest|9610', share: 0.05, rate: 0.08 },
];

/** Shares of what instructions and findings choose; the rest of the risk is continuous. */
const INSTRUCTED = 0.003;
const TARGETED = 0.008;

export interface Arrival {
  readonly at: string;
  readonly hour: number;
  readonly customsCode: string;
  readonly orderNo: string;
  readonly merchant: string;
  readonly stratum: string;
  readonly isDrawn: boolean;
  readonly score: number;
  /** What chose it before any slot was left: null where nothing did. */
  readonly chosenBy: 'instruction' | 'targeted' | 'random' | null;
}

/** Declarations of all sites between two instants, in the order of time; `load` multiplies the usual of an hour (China day and hour). */
export function arrivalsOf(
  from: string,
  until: string,
  load: (chinaHour: string) => number,
  seed: number,
): readonly Arrival[] {
  const random = seededRandom(seed);
  const arrivals: Arrival[] = [];
  for (let start = Date.parse(from); start < Date.parse(until); start += HOUR_MS) {
    const china = new Date(start + CHINA_MS).toISOString().slice(0, 13);
    for (const { customsCode, perHour } of SITES) {
      const count = Math.round(perHour * load(china) * random.between(0.9, 1.1));
      for (let number = 0; number < count; number += 1) {
        const at = new Date(start + random.below(HOUR_MS)).toISOString();
        arrivals.push(
          arrival(random, {
            at,
            customsCode,
            hour: Number(china.slice(11)),
            orderNo: `${customsCode}-${china}-${number}`,
          }),
        );
      }
    }
  }
  return arrivals.toSorted((a, b) => (a.at === b.at ? (a.orderNo < b.orderNo ? -1 : 1) : a.at < b.at ? -1 : 1));
}

function arrival(random: Random, about: Where): Arrival {
  const { name: stratum, rate } = stratumAt(random.fraction());
  const isDrawn = random.fraction() < rate;
  const kind = random.fraction();
  const score = Math.round(random.fraction() ** 3 * 1000) / 1000;
  const chosenBy =
    kind < INSTRUCTED ? 'instruction' : kind < INSTRUCTED + TARGETED ? 'targeted' : isDrawn ? 'random' : null;
  return { ...about, merchant: `M${random.below(60)}`, stratum, isDrawn, score, chosenBy };
}

type Where = Omit<Arrival, 'merchant' | 'stratum' | 'isDrawn' | 'score' | 'chosenBy'>;

function stratumAt(fraction: number): (typeof STRATA)[number] {
  let sum = 0;
  for (const stratum of STRATA) {
    sum += stratum.share;
    if (fraction < sum) return stratum;
  }
  throw new RangeError('the shares of strata add up to less than one');
}

export function pickOf(arrival: Arrival, reason: Pick['reason']): Pick {
  const { orderNo, customsCode, score, at, merchant, isDrawn } = arrival;
  return {
    ...{
      pickId: `p-${orderNo}`,
      ebpCode: 'P1',
      orderNo,
      customsCode,
      reason,
      codes: [],
      score,
      pickedAt: at,
      merchant,
    },
    ...(isDrawn ? { atRandom: true } : {}),
  };
}

/** The line that the log of selections keeps of an arrival. */
export function recordOf(
  { orderNo, customsCode, stratum, hour, score, chosenBy }: Arrival,
  day: string,
): SelectionRecord {
  return {
    ...{ parcel: parcelId({ ebpCode: 'P1', orderNo }), rev: 1, entryNo: orderNo, day, customsCode, stratum },
    lane: chosenBy === 'targeted' || chosenBy === 'instruction' ? 'red' : 'green',
    ...{ rate: '0', draw: '1', probability: 0, reason: chosenBy, instructions: [], model: null, challenger: null },
    facts: parcelFacts({ customsCode, hour, score }),
  };
}
