import type { Bilingual, Lane } from '../../../shared/model/finding.ts';

/** A parcel, or something that parcels share. `steps` from the parcel of the page; `count` of the kind `counted` (parcels unless said) stand behind it in all. */
export interface LinkNode {
  readonly id: string;
  readonly kind: string;
  readonly label: Bilingual;
  readonly steps: number;
  readonly count: number;
  readonly counted?: string;
  readonly parcel?:
    | { readonly ebpCode: string; readonly orderNo: string; readonly lane: Lane | null; readonly state: string }
    | undefined;
}

export interface LinkEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** What a parcel shares with others, up to two steps; `cut` when there is more than is shown. */
export interface LinkGraph {
  readonly nodes: readonly LinkNode[];
  readonly edges: readonly LinkEdge[];
  readonly cut: boolean;
}

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
