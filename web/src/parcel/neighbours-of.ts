import type { LinkGraph } from '../../../shared/wire/http/schemas/parcel.ts';

export type LinkEdge = LinkGraph['edges'][number];

/** The ids beside each id, in both directions. */
export function neighboursOf(edges: readonly LinkEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>();
  const add = (id: string, other: string) => beside.set(id, (beside.get(id) ?? new Set()).add(other));
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return beside;
}
