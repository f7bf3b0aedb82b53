import { leafHash } from '../../shared/domain/draw/merkle.ts';
import type { DrawDay } from '../../shared/model/draw-day.ts';
import { publishedLines } from '../../shared/wire/draw/published-lines.ts';
import type { PublishedLine } from '../../shared/wire/draw/read-lines.ts';
import type { World } from './world.ts';

export interface PopulationTree {
  readonly lines: readonly PublishedLine[];
  readonly leaves: readonly Uint8Array[];
}

/** The lines of a frozen day with their leaves. The day last asked for stays: whoever looks up one entry looks up more. */
export function populationTrees({ days, sha256 }: World): (day: DrawDay) => Promise<PopulationTree> {
  let last: { readonly root: string; readonly tree: Promise<PopulationTree> } | null = null;

  return (day) => {
    const root = `${day.day} ${day.frozen?.root}`;
    if (last?.root === root) return last.tree;
    const tree = read(day);
    last = { root, tree };
    tree.catch(() => {
      last = null;
    });
    return tree;
  };

  async function read(day: DrawDay): Promise<PopulationTree> {
    const lines = await publishedLines(day, days.part);
    return { lines, leaves: lines.map(({ text }) => leafHash(text, sha256)) };
  }
}
