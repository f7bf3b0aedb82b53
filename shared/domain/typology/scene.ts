import type { ReferenceIndex } from '../../model/reference-index.ts';
import type { Trace, TracedGoods } from '../../model/trace.ts';
import { type Bands, bandsOf } from './bands.ts';
import { type Groups, groupsOf } from './groups.ts';
import { type Prices, pricesOf } from './prices.ts';
import { type Profiles, profilesOf } from './profiles.ts';
import { ascending } from './sorted.ts';

/** All traces of a window, arranged for looking from one to the others. Depends on the set of traces, not on their order. */
export interface Scene {
  readonly parcels: number;
  /** Fen. */
  readonly limitFen: number;
  readonly annualFen: number;
  readonly groups: Readonly<Record<GroupName, Groups>>;
  readonly bands: Bands;
  readonly prices: Prices;
  readonly profiles: Profiles;
  readonly timings: Timings;
  /** The account numbers of each platform's buyers, ascending. */
  readonly accounts: ReadonlyMap<string, Float64Array>;
}

export type GroupName = keyof typeof KEYS;

/** Times of events in ascending order, and lapses to rank a parcel among. Epoch seconds, seconds. */
export interface Timings {
  readonly signedBy: ReadonlyMap<string, readonly Trace[]>;
  readonly paidBy: ReadonlyMap<string, readonly Trace[]>;
  readonly orderedOn: ReadonlyMap<string, readonly Trace[]>;
  /** Lapses from declaration to sign-off per trade mode, and from payment to order per platform and over all. */
  readonly deliveries: ReadonlyMap<string, Float64Array>;
  readonly pushes: ReadonlyMap<string, Float64Array>;
  readonly allPushes: Float64Array;
}

/** What traces are grouped by. A space stands between the parts of a key. */
const KEYS = {
  buyer: ({ buyer }: Trace) => [buyer.id],
  phone: ({ buyer, consignee }: Trace) => [buyer.phone, consignee.phone],
  block: ({ buyer }: Trace) => [buyer.phoneBlock],
  account: ({ buyer }: Trace) => [buyer.account ?? null],
  place: ({ consignee }: Trace) => [consignee.place],
  building: ({ consignee }: Trace) => [consignee.building],
  street: ({ consignee }: Trace) => [consignee.street],
  payer: ({ payments }: Trace) => payments.map(({ payer }) => payer),
  payment: ({ payments }: Trace) => payments.map(({ id }) => id),
  waybill: ({ waybill }: Trace) => [waybill ?? null],
  merchant: ({ firms }: Trace) => [firms.merchant],
  platform: ({ firms }: Trace) => [firms.platform],
  channel: ({ firms }: Trace) => [`${firms.merchant} ${firms.platform}`],
  consignee: ({ firms, consignee }: Trace) => [`${firms.merchant} ${consignee.name}`],
  amount: ({ firms, paidFen }: Trace) => [`${firms.merchant} ${paidFen}`],
  area: ({ buyer }: Trace) => [buyer.area],
  merchantArea: ({ firms, buyer }: Trace) => [buyer.area && `${firms.merchant} ${buyer.area}`],
} satisfies Record<string, (trace: Trace) => readonly (string | null)[]>;

export function sceneOf(
  all: readonly Trace[],
  reference: Pick<ReferenceIndex, 'goods'>,
  limits: { readonly singleFen: number; readonly annualFen: number },
): Scene {
  const traces = all.toSorted((a, b) => (a.parcel < b.parcel ? -1 : 1));
  const entries = Object.entries(KEYS).map(([name, keysOf]) => [name, groupsOf(traces, keysOf)]);
  const groups = Object.fromEntries(entries) as Record<GroupName, Groups>; // the names are those of KEYS
  const bands = bandsOf(traces, reference);
  const timings = timingsOf(traces);
  return {
    parcels: traces.length,
    limitFen: limits.singleFen,
    annualFen: limits.annualFen,
    groups,
    bands,
    prices: pricesOf(traces, bands),
    profiles: profilesOf(traces, limits.singleFen, timings.deliveries),
    timings,
    accounts: accountsOf(traces),
  };
}

function accountsOf(traces: readonly Trace[]): Map<string, Float64Array> {
  const numbers = Map.groupBy(traces, ({ firms }) => firms.platform);
  return new Map(
    [...numbers].map(([platform, own]) => [platform, ascending(own.flatMap(({ buyer }) => buyer.accountNo ?? []))]),
  );
}

/** The goods that make most of the parcel's value. */
export function mainGoods({ goods }: Trace): TracedGoods | undefined {
  return goods.reduce<TracedGoods | undefined>(
    (main, one) => (main === undefined || one.priceFen * one.qty > main.priceFen * main.qty ? one : main),
    undefined,
  );
}

function timingsOf(traces: readonly Trace[]): Timings {
  const by = (key: (trace: Trace) => string, time: (trace: Trace) => number | null) => {
    const timed = traces.filter((trace) => time(trace) !== null);
    const groups = Map.groupBy(timed, key);
    for (const group of groups.values()) group.sort((a, b) => (time(a) ?? 0) - (time(b) ?? 0));
    return groups;
  };
  const lapses = (key: (trace: Trace) => string, lapse: (trace: Trace) => number | null) =>
    new Map(
      [...Map.groupBy(traces, key)].map(([name, group]) => [name, ascending(group.flatMap((one) => lapse(one) ?? []))]),
    );
  return {
    signedBy: by(
      ({ firms }) => firms.merchant,
      ({ times }) => times.signed,
    ),
    paidBy: by(
      ({ firms }) => firms.merchant,
      ({ times }) => times.paid,
    ),
    orderedOn: by(
      ({ firms }) => firms.platform,
      ({ times }) => times.ordered,
    ),
    deliveries: lapses(({ firms }) => firms.mode, deliveryOf),
    pushes: lapses(({ firms }) => firms.platform, pushOf),
    allPushes: ascending(traces.flatMap((one) => pushOf(one) ?? [])),
  };
}

/** Seconds from declaration to sign-off. */
export function deliveryOf({ times }: Trace): number | null {
  return times.signed === null ? null : times.signed - times.declared;
}

/** Seconds from payment to order. */
export function pushOf({ times }: Trace): number | null {
  return times.paid === null || times.ordered === null ? null : times.ordered - times.paid;
}
