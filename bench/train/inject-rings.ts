import type { Random } from '../../infra/local/sample/random.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { emptyParcels } from './rings/empty-parcels.ts';
import { fakePayments } from './rings/fake-payments.ts';
import { lowPrices } from './rings/low-prices.ts';
import { pushedOrders } from './rings/pushed-orders.ts';

/** A trace that a ring may bend: structure of its own, nothing shared. */
export type Bent = { -readonly [K in keyof Trace]: Trace[K] extends object ? Mutable<Trace[K]> : Trace[K] };
type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends string
    ? T
    : T extends object
      ? { -readonly [K in keyof T]: Mutable<T[K]> }
      : T;

/** Honest traffic to make rings of. `take` hands out parcels of one merchant, each once; it may hand out fewer than asked for, or none. */
export interface Stage {
  readonly random: Random;
  readonly take: (count: number) => Bent[];
  /** So many merchants, each with some of its parcels. */
  readonly merchants: (count: number, each: number) => Bent[][];
  readonly platforms: readonly string[];
}

const RINGS = [
  { make: lowPrices, times: 7 },
  { make: emptyParcels, times: 9 },
  { make: fakePayments, times: 9 },
  { make: pushedOrders, times: 6 },
] as const;
const LEAST = 14;

/**
 * Labelled rings are few; honest traffic is plenty. So rings of known make are bent into honest traffic, with chance in every
 * figure, and the model learns the makes rather than the rings of one data set. `known` are the guilty of the data set itself.
 */
export function injectRings(
  all: readonly Trace[],
  known: ReadonlySet<string>,
  random: Random,
): { traces: Trace[]; guilty: Set<string> } {
  const traces: Bent[] = all.map((trace) => structuredClone(trace));
  const guilty = new Set(known);
  const honest = traces.filter(({ parcel }) => !known.has(parcel));
  const byMerchant = Map.groupBy(honest, ({ firms }) => firms.merchant);
  const used = new Set<string>();
  const free = () =>
    [...byMerchant]
      .filter(([merchant, own]) => !used.has(merchant) && own.length >= LEAST)
      .map(([merchant]) => merchant);
  const parcelsOf = (merchant: string, count: number) => {
    used.add(merchant);
    const own = (byMerchant.get(merchant) ?? []).filter(({ times }) => times.ordered !== null);
    return random.shuffled(own).slice(0, count);
  };
  const stage: Stage = {
    random,
    platforms: [...new Set(traces.map(({ firms }) => firms.platform))].toSorted(),
    take: (count) => {
      const merchants = free();
      return merchants.length === 0 ? [] : parcelsOf(random.pick(merchants), count);
    },
    merchants: (count, each) =>
      random
        .shuffled(free())
        .slice(0, count)
        .map((merchant) => parcelsOf(merchant, each)),
  };
  for (const { make, times } of RINGS)
    for (let at = 0; at < times; at += 1) for (const { parcel } of make(stage)) guilty.add(parcel);
  return { traces, guilty };
}
