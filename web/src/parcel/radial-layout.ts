import type { LinkGraph, LinkNode } from '../../../shared/wire/http/schemas/parcel.ts';
import { type LinkEdge, neighboursOf } from './neighbours-of.ts';

/** A node at its place, in percent of the width and of the height. */
export interface Placed {
  readonly node: LinkNode;
  readonly x: number;
  readonly y: number;
}

/** Radii in percent: inner ring, outer ring, and where every other node of a crowded outer ring stands. */
const INNER = 21;
const OUTER = 42;
const STAGGERED = 34;
const CROWDED = 18;

/** A graph in rings about its parcel. The order of nodes and edges does not matter: the same graph always looks the same. */
export function radialLayout({ nodes, edges }: Pick<LinkGraph, 'nodes' | 'edges'>): readonly Placed[] {
  const sorted = nodes.toSorted(byKindAndId);
  const centre = sorted.filter(({ steps }) => steps === 0);
  const inner = sorted.filter(({ steps }) => steps === 1);
  const outer = sorted.filter(({ steps }) => steps > 1);
  const families = familiesOf(inner, outer, edges);
  const staggered = outer.length > CROWDED;
  let place = 0;
  let from = -0.25;
  const rings = families.flatMap(({ parent, children }) => {
    const span = spanOf(children.length, outer.length, families.length);
    const start = from;
    from += span;
    const around = children.map((node, at) =>
      placed(node, start + (span * (at + 0.5)) / children.length, staggered && place++ % 2 === 1 ? STAGGERED : OUTER),
    );
    return parent === null ? around : [placed(parent, start + span / 2, INNER), ...around];
  });
  return [...centre.map((node) => ({ node, x: 50, y: 50 })), ...rings];
}

interface Family {
  /** Null for outer nodes that hang on nothing of the inner ring. */
  readonly parent: LinkNode | null;
  readonly children: readonly LinkNode[];
}

/** Each outer node stands with one inner node that it touches: the one that has the fewest, so that none is crowded. */
function familiesOf(
  inner: readonly LinkNode[],
  outer: readonly LinkNode[],
  edges: readonly LinkEdge[],
): readonly Family[] {
  const beside = neighboursOf(edges);
  const families = new Map<string, LinkNode[]>(inner.map(({ id }) => [id, []]));
  const loose: LinkNode[] = [];
  for (const node of outer) {
    const parents = inner.flatMap(({ id }) => (beside.get(node.id)?.has(id) ? [id] : []));
    const fewest = parents.toSorted((a, b) => size(families, a) - size(families, b))[0];
    (families.get(fewest ?? '') ?? loose).push(node);
  }
  const withParent = inner.map((parent) => ({ parent, children: families.get(parent.id) ?? [] }));
  return loose.length === 0 ? withParent : [...withParent, { parent: null, children: loose }];
}

function size(families: ReadonlyMap<string, readonly LinkNode[]>, id: string): number {
  return families.get(id)?.length ?? 0;
}

/** A share of the circle: half of it is dealt evenly, half by what stands outside. */
function spanOf(children: number, all: number, families: number): number {
  return all === 0 ? 1 / families : 0.5 / families + (0.5 * children) / all;
}

/** `turn` is a share of the circle, clockwise from the right. */
function placed(node: LinkNode, turn: number, radius: number): Placed {
  const angle = 2 * Math.PI * turn;
  return { node, x: tenth(50 + radius * Math.cos(angle)), y: tenth(50 + radius * Math.sin(angle)) };
}

function tenth(percent: number): number {
  return Math.round(percent * 10) / 10;
}

function byKindAndId(a: LinkNode, b: LinkNode): number {
  return order(a.kind, b.kind) || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
