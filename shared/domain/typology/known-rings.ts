import type { Insight } from '../../model/insight.ts';
import type { ParcelId } from '../../model/parcel-key.ts';
import type { Policy } from '../../model/policy.ts';
import type { RingMark, RingMarkKind } from '../../model/ring-mark.ts';
import type { Trace } from '../../model/trace.ts';

/** The marks by which rings are known: by the first word of the merchant within which they count, then by kind and key. */
export type KnownRings = ReadonlyMap<string, ReadonlyMap<string, RingMark>>;

/** In place of a merchant, of marks that count with all of them. */
const EVERYWHERE = '';

/** What a parcel of a ring is known by, each a key of its kind. A space stands between the parts of a key. */
const KEYS: Readonly<Record<RingMarkKind, (trace: Trace) => readonly (string | null)[]>> = {
  phone: ({ buyer, consignee }) => [buyer.phone, consignee.phone],
  consignee: ({ firms, consignee }) => [`${firms.merchant} ${consignee.name}`],
  street: ({ firms, consignee }) => [`${firms.merchant} ${consignee.street}`],
  block: ({ firms, buyer }) => [`${firms.merchant} ${buyer.phoneBlock}`],
  area: ({ firms, buyer }) => [buyer.area && `${firms.merchant} ${buyer.area}`],
  article: ({ firms, goods }) => goods.map(({ article }) => `${firms.merchant} ${article}`),
};
const KINDS = Object.entries(KEYS) as [RingMarkKind, (typeof KEYS)[RingMarkKind]][]; // the names are those of KEYS
const PHONES = KINDS.filter(([kind]) => kind === 'phone');
const MOST_NAMED = 5;
const NONE: readonly RingMark[] = [];

interface Count {
  readonly kind: RingMarkKind;
  readonly key: string;
  all: number;
  /** Found parcels with the code that leads them. */
  readonly found: { readonly parcel: ParcelId; readonly code: string }[];
}

/** The marks that a look leaves behind, strongest first. Depends on the sets of traces and insights, not on their order. */
export function ringMarks(
  traces: readonly Trace[],
  insights: readonly Pick<Insight, 'parcel' | 'findings'>[],
  { flaggedFrom, shareFrom, atMost }: Policy['lookback']['knownRings'],
): readonly RingMark[] {
  const leading = new Map(insights.flatMap(({ parcel, findings: [first] }) => (first ? [[parcel, first.code]] : [])));
  const found = traces.filter(({ parcel }) => leading.has(parcel));
  const counts = new Map<string, Count>();
  for (const trace of found)
    for (const { kind, key, name } of keysOf(trace)) {
      const count = counts.get(name) ?? { kind, key, all: 0, found: [] };
      counts.set(name, count);
      count.found.push({ parcel: trace.parcel, code: leading.get(trace.parcel) ?? '' });
    }
  for (const trace of traces)
    for (const { name } of keysOf(trace)) {
      const count = counts.get(name);
      if (count !== undefined) count.all += 1;
    }
  return [...counts.values()]
    .filter((count) => count.found.length >= flaggedFrom && count.found.length >= shareFrom * count.all)
    .map(markOf)
    .toSorted((a, b) => b.flagged - a.flagged || a.all - b.all || (nameOf(a) < nameOf(b) ? -1 : 1))
    .slice(0, atMost);
}

export function knownRings(marks: readonly RingMark[]): KnownRings {
  const rings = new Map<string, Map<string, RingMark>>();
  for (const mark of marks) {
    const where = mark.kind === 'phone' ? EVERYWHERE : firstWord(mark.key);
    const within = rings.get(where) ?? new Map<string, RingMark>();
    rings.set(where, within.set(nameOf(mark), mark));
  }
  return rings;
}

/** The marks that a parcel shares with known rings, strongest first. */
export function marksTouched(trace: Trace, rings: KnownRings): readonly RingMark[] {
  // Few merchants have a ring: of most parcels only the phones are looked up.
  const touched = new Set<RingMark>();
  addTouched(touched, rings.get(EVERYWHERE), PHONES, trace);
  addTouched(touched, rings.get(firstWord(trace.firms.merchant)), KINDS, trace);
  if (touched.size === 0) return NONE;
  return [...touched].toSorted((a, b) => strengthOf(b) - strengthOf(a) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function addTouched(
  touched: Set<RingMark>,
  marks: ReadonlyMap<string, RingMark> | undefined,
  kinds: typeof KINDS,
  trace: Trace,
): void {
  if (marks === undefined) return;
  for (const [kind, keysIn] of kinds)
    for (const key of keysIn(trace)) {
      const mark = key === null ? undefined : marks.get(`${kind} ${key}`);
      if (mark !== undefined) touched.add(mark);
    }
}

/** Codes of merchants seldom hold a space, and keys begin with the whole code. */
function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}

/** The share of found parcels in (0, 1), more cautious the fewer there are. */
export function strengthOf({ flagged, all }: Pick<RingMark, 'flagged' | 'all'>): number {
  return flagged / (all + 1);
}

function keysOf(trace: Trace): { kind: RingMarkKind; key: string; name: string }[] {
  return KINDS.flatMap(([kind, keysIn]) =>
    [...new Set(keysIn(trace))].flatMap((key) => (key === null ? [] : [{ kind, key, name: nameOf({ kind, key }) }])),
  );
}

function nameOf({ kind, key }: Pick<RingMark, 'kind' | 'key'>): string {
  return `${kind} ${key}`;
}

function markOf({ kind, key, all, found }: Count): RingMark {
  const codes = [...Map.groupBy(found, ({ code }) => code)].map(([code, { length }]) => ({ code, length }));
  const [most] = codes.toSorted((a, b) => b.length - a.length || (a.code < b.code ? -1 : 1));
  const parcels = found.map(({ parcel }) => parcel).toSorted();
  return { kind, key, flagged: found.length, all, code: most?.code ?? '', parcels: parcels.slice(0, MOST_NAMED) };
}
