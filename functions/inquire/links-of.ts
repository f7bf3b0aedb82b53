import { inSight } from '../../shared/domain/desk/in-sight.ts';
import { papersOf } from '../../shared/domain/dossier/papers-of.ts';
import { stateOf } from '../../shared/domain/dossier/state-of.ts';
import { type ParcelId, parcelId, parcelKey } from '../../shared/model/parcel-key.ts';
import type { Caller } from '../../shared/model/person.ts';
import type { LinkGraph, LinkNode } from '../../shared/wire/http/schemas/parcel.ts';
import type { Facts } from './parcel-view.ts';
import { sharedIdentities } from './shared-identities.ts';
import { sharedNumbers } from './shared-numbers.ts';
import type { SharedThing } from './shared-things.ts';
import type { World } from './world.ts';

/** More than this nobody reads; the desk's page stays quick. */
const NODES = 60;
const MOST_SHARED = 24;
/** Dossiers that are opened to see where they stand and whether the caller may know of them. */
const LOOKED_INTO = 150;

type Graph = { -readonly [Part in keyof LinkGraph]: LinkGraph[Part] };
type Seen = ReadonlyMap<ParcelId, NonNullable<LinkNode['parcel']>>;

/**
 * What a parcel shares with others, up to two steps: itself, the things that it names, and the parcels and things behind
 * them. Most shared first, so that what is cut is what says least. Parcels out of the caller's sight are counted, never named.
 */
export async function linksOf(world: World, caller: Caller, facts: Facts): Promise<Graph> {
  const own = parcelId(facts.dossier.key);
  const [identities, numbers] = await Promise.all([
    sharedIdentities(world, facts.papers),
    sharedNumbers(world, facts.papers),
  ]);
  const all = [...identities, ...numbers].toSorted(byShared);
  const things = all.slice(0, MOST_SHARED);
  const behind = things.flatMap(({ parcels, further }) => [...parcels, ...further.map(({ seenIn }) => seenIn)]);
  const candidates = mostNamed(behind.filter((parcel) => parcel !== own));
  const seen = await inSightOf(world, caller, facts, candidates.slice(0, LOOKED_INTO));
  const second = [...parcelNodes(things, seen), ...furtherNodes(things, seen)].toSorted(bySecond);
  const self = nodeOfParcel(own, standing(facts), 0);
  const nodes = [self, ...things.map(({ node }) => node), ...second.map(({ node }) => node)].slice(0, NODES);
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = [
    ...things.map(({ node: { id, kind } }) => ({ from: self.id, to: id, kind })),
    ...second.flatMap(({ node, from }) => from.map(({ id, kind }) => ({ from: id, to: node.id, kind }))),
  ];
  const isCut =
    things.length < all.length ||
    nodes.length < 1 + things.length + second.length ||
    candidates.length > LOOKED_INTO ||
    things.some(({ isSample }) => isSample);
  return { nodes, edges: edges.filter(({ to }) => shown.has(to)), cut: isCut };
}

interface Second {
  readonly node: LinkNode;
  /** The things of the first step that it is behind. */
  readonly from: readonly LinkNode[];
}

function parcelNodes(things: readonly SharedThing[], seen: Seen): Second[] {
  return [...seen].flatMap(([id, parcel]) => {
    const from = things.filter(({ parcels }) => parcels.includes(id)).map(({ node }) => node);
    return from.length > 0 ? [{ node: nodeOfParcel(id, parcel, 2), from }] : [];
  });
}

function furtherNodes(things: readonly SharedThing[], seen: Seen): Second[] {
  return things.flatMap(({ node: owner, further }) =>
    further.map(({ node, seenIn }) => {
      const parcel = seen.get(seenIn);
      return { node: parcel ? { ...node, parcel } : node, from: [owner] };
    }),
  );
}

function nodeOfParcel(id: ParcelId, parcel: NonNullable<LinkNode['parcel']>, steps: 0 | 2): LinkNode {
  const { orderNo } = parcel;
  return {
    id: `parcel:${id}`,
    kind: 'parcel',
    label: { zh: orderNo, en: orderNo },
    steps,
    count: 1,
    counted: 'parcel',
    parcel,
  };
}

async function inSightOf(
  { dossiers }: Pick<World, 'dossiers'>,
  caller: Caller,
  { policy, now }: Facts,
  ids: readonly ParcelId[],
): Promise<Seen> {
  const loaded = await dossiers.load(ids, 'eventual');
  return new Map(
    ids.flatMap((id) => {
      const dossier = loaded.get(id);
      if (dossier === undefined) return [];
      const papers = papersOf(dossier);
      return inSight(caller, dossier, papers) ? [[id, standing({ dossier, papers, policy, now })] as const] : [];
    }),
  );
}

function standing({ dossier, policy, now }: Facts): NonNullable<LinkNode['parcel']> {
  return {
    ...parcelKey(parcelId(dossier.key)),
    lane: dossier.verdict?.lane ?? null,
    state: stateOf(dossier, policy, now),
  };
}

function mostNamed(parcels: readonly ParcelId[]): ParcelId[] {
  const times = new Map<ParcelId, number>();
  for (const parcel of parcels) times.set(parcel, (times.get(parcel) ?? 0) + 1);
  return [...times].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([parcel]) => parcel);
}

function byShared({ node: a }: SharedThing, { node: b }: SharedThing): number {
  return b.count - a.count || (a.id < b.id ? -1 : 1);
}

function bySecond(a: Second, b: Second): number {
  return b.from.length - a.from.length || b.node.count - a.node.count || (a.node.id < b.node.id ? -1 : 1);
}
