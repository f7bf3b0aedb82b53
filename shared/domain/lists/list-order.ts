import type { PlacedPick } from '../../model/pick.ts';

/** Where parcels stand at a site, in the order of a round. */
export type Bays = readonly { readonly id: string; readonly carriers: readonly string[] }[];

/** What an inspector is to open first: what people asked for, then chance, then suspicion, then what fills a slot. */
const PRIORITY = { officer: 0, instruction: 1, random: 2, targeted: 3, 'top-up': 4 } as const;

/**
 * The order in which a list is worked off: bay by bay where the site states bays (what has none comes last), else merchant by
 * merchant, the one with the most urgent pick first, so that like parcels are opened together. Within those by priority, then like
 * goods, then score. The same picks stand in the same order whatever order they came in.
 */
export function listOrder(picks: readonly PlacedPick[], bays: Bays = []): PlacedPick[] {
  const groups = Map.groupBy(picks, (pick) => (bays.length > 0 ? bayOf(pick, bays) : (pick.merchant ?? '')));
  return [...groups]
    .map(([name, group]) => ({ name, group: group.toSorted(byUrgency) }))
    .toSorted((a, b) => (bays.length > 0 ? Number(a.name) - Number(b.name) : firstFirst(a.group, b.group)))
    .flatMap(({ group }) => group);
}

/** Bay where the parcel stands; null where the site states none for its carrier. */
export function bayNameOf(pick: Pick<PlacedPick, 'carrier'>, bays: Bays): string | null {
  return bays[Number(bayOf(pick, bays))]?.id ?? null;
}

/** The bay's place in the round. */
function bayOf({ carrier }: Pick<PlacedPick, 'carrier'>, bays: Bays): string {
  const at = bays.findIndex(({ carriers }) => carrier !== undefined && carriers.includes(carrier));
  return String(at < 0 ? bays.length : at);
}

function firstFirst([a]: readonly PlacedPick[], [b]: readonly PlacedPick[]): number {
  return a === undefined || b === undefined ? 0 : byUrgency(a, b);
}

function byUrgency(a: PlacedPick, b: PlacedPick): number {
  return (
    PRIORITY[a.reason] - PRIORITY[b.reason] ||
    compare(a.hs ?? '', b.hs ?? '') ||
    b.score - a.score ||
    compare(a.pickedAt, b.pickedAt) ||
    compare(a.pickId, b.pickId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
