import { type Random, seededRandom } from '../../infra/local/sample/random.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { StoredParcelId } from '../../shared/model/stored-parcel-id.ts';
import type { Trace, TracedGoods } from '../../shared/model/trace.ts';

/* Traces of fictitious parcels: nothing in them but words, numbers and times. */

const HOUR = 3600;
const DAY = 86_400;
/** 2026-11-04 12:00 in China. */
export const NOON = 1_793_764_800;

/** A trace's parts, each overridden as a whole or, where it is an object, field by field. */
export type TraceOver = {
  readonly [K in keyof Trace]?: Trace[K] extends string
    ? string
    : Trace[K] extends readonly unknown[] | undefined
      ? Trace[K]
      : Partial<Trace[K]>;
};

/** The parcel of person `n`, who shares nothing with person `n + 1` but the merchant: ordered, declared and signed for in good order. */
export function trace(n: number, over: TraceOver = {}): Trace {
  const honest = honestParcel(n);
  return {
    ...honest,
    ...over,
    parcel: over.parcel === undefined ? honest.parcel : StoredParcelId.parse(over.parcel),
    times: { ...honest.times, ...over.times },
    firms: { ...honest.firms, ...over.firms },
    buyer: { ...honest.buyer, ...over.buyer },
    consignee: { ...honest.consignee, ...over.consignee },
    grams: { ...honest.grams, ...over.grams },
  };
}

/** The parcels of `count` such persons, `over` what each has for its own. */
export function traces(count: number, over: (at: number) => TraceOver = () => ({})): Trace[] {
  return Array.from({ length: count }, (_, at) => trace(at, over(at)));
}

/** One line of article `at` of the honest shelf: five articles to a heading, at its usual price unless told otherwise. */
export function goods(at: number, over: Partial<TracedGoods> = {}): TracedGoods {
  const heading = 3301 + Math.floor(at / 5);
  return {
    article: articleAt(at),
    gcode: `${heading}000000`,
    qty: 1,
    priceFen: usualFen(at),
    nameless: false,
    ...over,
  };
}

export function articleAt(at: number): string {
  return `69000000${String(at).padStart(5, '0')}`;
}

export function usualFen(at: number): number {
  return 8000 + ((at * 3700) % 30_000);
}

function honestParcel(n: number): Trace {
  const declared = NOON + n * 5 * HOUR + n * 61;
  const line = goods(n % ARTICLES);
  return {
    parcel: parcelId({ ebpCode: 'P1', orderNo: `T${String(n).padStart(7, '0')}` }),
    rev: 1,
    customsCode: '3105',
    times: {
      paid: declared - 3 * HOUR - 60,
      ordered: declared - 3 * HOUR,
      shipped: declared - HOUR,
      declared,
      signed: declared + 2 * DAY + (n % 20) * HOUR,
    },
    firms: firmsAt(0),
    buyer: {
      id: `buyer ${n}`,
      area: String(120_000 + n),
      born: 1985,
      phone: `phone ${n}`,
      phoneBlock: `block ${n}`,
    },
    consignee: {
      name: `name ${n}`,
      phone: `phone ${n}`,
      place: `place ${n}`,
      building: `building ${n}`,
      street: `street ${n}`,
      kind: 'home',
      isBuyer: true,
    },
    payments: [
      {
        id: `payment ${n}`,
        serial: 100_000 + n * 7919,
        fen: Math.round(line.priceFen * 1.09) + n,
        paidAt: declared - 3 * HOUR - 60,
        payer: `buyer ${n}`,
      },
    ],
    goods: [line],
    paidFen: Math.round(line.priceFen * 1.09) + n,
    dutiableFen: line.priceFen,
    grams: { weighed: 820, gross: 800 },
    codes: [],
    returns: [],
    arrivals: 0,
    isCancelled: false,
  };
}

export const ARTICLES = 40;
const MERCHANTS = 20;

/** The firms behind merchant `at`: four platforms, three carriers, two payment firms serve twenty merchants. */
export function firmsAt(at: number): Trace['firms'] {
  return {
    platform: `P${(at % 4) + 1}`,
    merchant: `M${String(at).padStart(2, '0')}`,
    payment: `pay ${at % 2}`,
    carrier: `carrier ${at % 3}`,
    agent: 'agent',
    mode: '1210',
  };
}

/**
 * `n` honest parcels of thirty days: families, dormitories, offices and pick-up points share places, some buy again, some give to
 * others, one day everything is cheaper, some coupons are used. The same seed gives the same traffic.
 */
export function honestTraffic(n: number, seed: number): Trace[] {
  const random = seededRandom(seed);
  return Array.from({ length: n }, (_, at) => honest(at, n, random));
}

const SALE = 11;
const SALE_LEVEL = 0.75;

function honest(at: number, n: number, random: Random): Trace {
  const person = 1_000_000 + random.whole(0, n * 2);
  const day = random.chance(0.12) ? SALE : random.whole(0, 29);
  const declared = NOON + day * DAY + random.whole(-4 * HOUR, 8 * HOUR);
  const ordered = declared - random.whole(HOUR, 9 * HOUR);
  const paid = ordered - random.whole(8, 400);
  const lines = Array.from({ length: random.chance(0.3) ? 2 : 1 }, () => {
    const line = goods(random.whole(0, ARTICLES - 1));
    const level = (day === SALE ? SALE_LEVEL : 1) * random.between(0.94, 1.06);
    return { ...line, qty: random.whole(1, 2), priceFen: Math.round(line.priceFen * level) };
  });
  const dutiableFen = lines.reduce((sum, { qty, priceFen }) => sum + qty * priceFen, 0);
  const coupon = random.chance(0.2) ? 500 * random.whole(1, 4) : 0;
  const paidFen = Math.round(dutiableFen * 1.091) - coupon;
  const gross = random.whole(300, 2500);
  return trace(1_000_000 + at, {
    parcel: parcelId({ ebpCode: 'P1', orderNo: `H${String(at).padStart(7, '0')}` }),
    times: {
      paid,
      ordered,
      shipped: declared - random.whole(600, HOUR),
      declared,
      signed: declared + random.whole(DAY, 5 * DAY),
    },
    firms: firmsAt(random.whole(0, MERCHANTS - 1)),
    ...peopleOf(person, random),
    payments: [
      {
        id: `honest payment ${at}`,
        serial: random.whole(1, 999_999_999),
        fen: paidFen,
        paidAt: paid,
        payer: `buyer ${person}`,
      },
    ],
    goods: lines,
    paidFen,
    dutiableFen,
    grams: { weighed: Math.round(gross * random.between(0.96, 1.08)), gross },
    returns: random.chance(0.02) ? [declared + 9 * DAY] : [],
    arrivals: 1,
  });
}

function peopleOf(person: number, random: Random): Pick<Trace, 'buyer' | 'consignee'> {
  const isGift = random.chance(0.06);
  const home = random.chance(0.1) ? person - (person % 3) : person;
  const shared = person % 12;
  const kind = random.chance(0.25) ? random.pick(['pickup', 'dormitory', 'office'] as const) : 'home';
  const building = kind === 'home' ? `building ${home}` : `${kind} ${shared}`;
  return {
    buyer: {
      id: `buyer ${person}`,
      area: String(110_000 + (person % 300)),
      born: 1962 + (person % 42),
      phone: `phone ${person}`,
      phoneBlock: `block ${person}`,
    },
    consignee: {
      name: `name ${isGift ? -person : person}`,
      phone: `phone ${isGift ? -person : person}`,
      place: kind === 'home' ? `place ${home}` : `${building} ${kind === 'pickup' ? '' : person}`,
      building,
      street: kind === 'home' ? `street ${home - (home % 2)}` : building,
      kind,
      isBuyer: !isGift,
    },
  };
}
