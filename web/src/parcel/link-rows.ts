import type { LinkGraph, LinkNode } from '../../../shared/wire/http/schemas/parcel.ts';
import { neighboursOf } from './neighbours-of.ts';

export interface LinkRow {
  /** What is shared; null for parcels that are linked without anything between. */
  readonly shared: LinkNode | null;
  readonly parcels: readonly LinkNode[];
}

/** The graph as a table: one row for each thing shared, nearest first, then the most shared, with the parcels that share it. */
export function linkRows({ nodes, edges }: Pick<LinkGraph, 'nodes' | 'edges'>): readonly LinkRow[] {
  const beside = neighboursOf(edges);
  const parcels = nodes.filter(({ kind, steps }) => kind === 'parcel' && steps > 0);
  const shared = nodes
    .filter(({ kind }) => kind !== 'parcel')
    .toSorted((a, b) => a.steps - b.steps || b.count - a.count || (a.id < b.id ? -1 : 1));
  const rows = shared.map((node) => ({
    shared: node,
    parcels: parcels.filter(({ id }) => beside.get(node.id)?.has(id)),
  }));
  const told = new Set(rows.flatMap((row) => row.parcels.map(({ id }) => id)));
  const direct = parcels.filter(({ id }) => !told.has(id));
  return direct.length === 0 ? rows : [...rows, { shared: null, parcels: direct }];
}
