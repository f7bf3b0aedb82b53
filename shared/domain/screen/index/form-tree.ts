import type { MarkForm } from './mark-forms.ts';
import { Pairs } from './multimap.ts';
import { openings } from './openings.ts';
import type { Tree } from './rights-index.ts';
import { extend } from './rolling-hash.ts';

const PLANE = 0x10000;

/** The tree of all forms; node 0 is its root. */
export function formTree(all: readonly MarkForm[]): Tree {
  const known = new Map<number, number>();
  const roots = new Uint32Array(PLANE);
  const steps = new Pairs();
  const ends: number[] = [];
  let nodes = 1;
  for (const { symbols } of all) {
    let node = 0;
    for (const symbol of symbols) {
      const key = node * PLANE + symbol;
      let next = known.get(key);
      if (next === undefined) {
        next = nodes;
        nodes += 1;
        known.set(key, next);
        if (node === 0) roots[symbol] = next;
        else steps.add(extend(node, symbol), next);
      }
      node = next;
    }
    ends.push(node);
  }
  return {
    roots,
    openings: openings(all.map(({ symbols }) => symbols)),
    steps: steps.multimap(),
    ...endsOf(ends, nodes),
  };
}

function endsOf(ends: readonly number[], nodes: number): Pick<Tree, 'heads' | 'forms'> {
  const heads = new Uint32Array(nodes + 1);
  for (const node of ends) heads[node + 1] = (heads[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node += 1) heads[node + 1] = (heads[node + 1] ?? 0) + (heads[node] ?? 0);
  const next = heads.slice();
  const forms = new Uint32Array(ends.length);
  for (const [form, node] of ends.entries()) {
    const place = next[node] ?? 0;
    forms[place] = form;
    next[node] = place + 1;
  }
  return { heads, forms };
}
