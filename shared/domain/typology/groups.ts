import type { Trace } from '../../model/trace.ts';
import { stableHash } from '../../notation/stable-hash.ts';

/** The traces that share something. `all` counts them; `members` are at most `MOST`, those of the smallest hash, so that no crowd slows the rest. */
export interface Group {
  readonly all: number;
  readonly members: readonly Trace[];
}

export type Groups = ReadonlyMap<string, Group>;

export const NOBODY: Group = { all: 0, members: [] };

const MOST = 400;
const HASH = 8;

/** Groups the traces by what `keysOf` names, each trace once under each key. Null names nothing. */
export function groupsOf(traces: readonly Trace[], keysOf: (trace: Trace) => readonly (string | null)[]): Groups {
  const lists = new Map<string, Trace[]>();
  for (const trace of traces)
    for (const key of new Set(keysOf(trace))) {
      if (key === null) continue;
      const list = lists.get(key);
      if (list) list.push(trace);
      else lists.set(key, [trace]);
    }
  const groups = new Map<string, Group>();
  for (const [key, list] of lists) groups.set(key, { all: list.length, members: bounded(list) });
  return groups;
}

export function groupOf(groups: Groups, key: string | null): Group {
  return (key === null ? undefined : groups.get(key)) ?? NOBODY;
}

/** How many different values of something the traces show. */
export function distinct(traces: readonly Trace[], value: (trace: Trace) => string | number): number {
  return traces.length < 2 ? traces.length : new Set(traces.map(value)).size;
}

export function buyersIn(traces: readonly Trace[]): number {
  return distinct(traces, ({ buyer }) => buyer.id);
}

function bounded(list: readonly Trace[]): readonly Trace[] {
  if (list.length <= MOST) return list;
  return list
    .map((trace) => ({ trace, hash: stableHash(trace.parcel, HASH) }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, MOST)
    .map(({ trace }) => trace);
}

export function sameMerchant({ firms }: Trace): (other: Trace) => boolean {
  return (other) => other.firms.merchant === firms.merchant;
}
