import type { ParcelId } from '../../model/parcel-key.ts';
import type { Policy } from '../../model/policy.ts';
import type { Trace } from '../../model/trace.ts';
import { surprise } from './surprise.ts';

/** Firms that serve merchants, each in its role. */
export type Role = 'platform' | 'payment' | 'carrier' | 'agent';

const ROLES: readonly Role[] = ['platform', 'payment', 'carrier', 'agent'];
const PAIRS: readonly (readonly [Role, Role])[] = ROLES.flatMap((one, at) =>
  ROLES.slice(at + 1).map((other) => [one, other] as const),
);

/** Two firms behind far more found parcels together than either is without the other. */
export interface Pair {
  readonly roles: readonly [Role, Role];
  readonly codes: readonly [string, string];
  readonly all: number;
  /** The parcels that the model found something in, and how many merchants have several of them. */
  readonly found: readonly Trace[];
  readonly merchants: number;
  /** The share of found parcels among those that only one of the two served: the larger of both, or that of all parcels. */
  readonly usual: number;
}

interface Tally {
  all: number;
  readonly found: Trace[];
}

interface PairTally extends Tally, Pick<Pair, 'roles' | 'codes'> {
  readonly merchants: Map<string, Tally>;
}

/** One in ten thousand: firms make hundreds of pairs. */
const SURPRISE = 4;
/** From so many found parcels on a merchant is one of those that a chain serves. */
const SEVERAL = 2;

/**
 * The pairs of firms that act together (rules.md P12, the edges of their graph). A ring has one merchant, a chain serves many: what is
 * asked of a pair is asked without the merchant that has most of its found parcels. Their share must be many times what is usual of
 * the two firms, and no chance: neither a large firm nor a few parcels make a chain.
 */
export function chainPairs(
  traces: readonly Trace[],
  suspects: ReadonlySet<ParcelId>,
  { foundFrom, merchantsFrom, liftFrom }: Policy['lookback']['chains'],
): ReadonlyMap<string, Pair> {
  const firms = new Map<string, Tally>();
  const pairs = new Map<string, PairTally>();
  for (const trace of traces) {
    const isFound = suspects.has(trace.parcel);
    for (const role of ROLES) {
      const key = `${role} ${codeOf(role, trace)}`;
      firms.set(key, counted(firms.get(key) ?? none(), trace, isFound));
    }
    for (const roles of PAIRS) {
      const key = pairKey(roles, trace);
      if (key === null) continue;
      const codes = [codeOf(roles[0], trace), codeOf(roles[1], trace)] as const;
      const pair = counted(pairs.get(key) ?? { ...none(), roles, codes, merchants: new Map() }, trace, isFound);
      const { merchant } = trace.firms;
      pair.merchants.set(merchant, counted(pair.merchants.get(merchant) ?? none(), trace, isFound));
      pairs.set(key, pair);
    }
  }
  const base = suspects.size / Math.max(1, traces.length);
  const standing = new Map<string, Pair>();
  for (const [key, pair] of pairs) {
    const { roles, codes, all, found, merchants } = pair;
    const several = [...merchants.values()].filter((one) => one.found.length >= SEVERAL);
    const most = several.reduce<Tally>(larger, none());
    const others = found.length - most.found.length;
    if (several.length < merchantsFrom || others < foundFrom) continue;
    const apart = roles.map((role, at) => shareApart(firms.get(`${role} ${codes[at]}`), pair));
    const usual = Math.max(base, ...apart);
    const expected = (all - most.all) * usual;
    if (others >= liftFrom * expected && surprise(others, expected) >= SURPRISE) {
      standing.set(key, { roles, codes, all, found, merchants: several.length, usual });
    }
  }
  return standing;
}

/** The standing pairs among a parcel's firms. */
export function pairsOf(trace: Trace, pairs: ReadonlyMap<string, Pair>): Pair[] {
  return PAIRS.flatMap((roles) => {
    const key = pairKey(roles, trace);
    return (key === null ? undefined : pairs.get(key)) ?? [];
  });
}

/** The share of found parcels of a firm without those of the pair. */
function shareApart(firm: Tally | undefined, { all, found }: Tally): number {
  if (firm === undefined || firm.all === all) return 0;
  return (firm.found.length - found.length) / (firm.all - all);
}

/** The one with more found parcels, and of equals the one with more parcels, so that no order matters. */
function larger(one: Tally, other: Tally): Tally {
  return (other.found.length - one.found.length || other.all - one.all) > 0 ? other : one;
}

function none(): Tally {
  return { all: 0, found: [] };
}

function counted<T extends Tally>(tally: T, trace: Trace, isFound: boolean): T {
  tally.all += 1;
  if (isFound) tally.found.push(trace);
  return tally;
}

function codeOf(role: Role, { firms }: Trace): string {
  return firms[role] ?? '';
}

/** Null where a firm is not known, and where one firm has both roles: it does not conspire with itself. */
function pairKey([one, other]: readonly [Role, Role], trace: Trace): string | null {
  const [a, b] = [codeOf(one, trace), codeOf(other, trace)];
  return a === '' || b === '' || a === b ? null : `${one} ${a} ${other} ${b}`;
}
