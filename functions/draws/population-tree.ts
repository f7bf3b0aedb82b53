import { leafHash } from '../../shared/domain/draw/merkle.ts';
import type { DrawDay } from '../../shared/model/draw-day.ts';
import { populationText } from '../../shared/wire/draw/population-parts.ts';
import { type PublishedLine, readLines } from '../../shared/wire/draw/read-lines.ts';
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
    const lines: PublishedLine[] = [];
    for (let number = 1; number <= (day.frozen?.parts ?? 0); number += 1) {
      const bytes = await days.part(day, number);
      if (bytes === null) throw new Error(`part ${number} of the population of ${day.day} is gone`);
      for (const line of readLines(populationText(bytes))) lines.push(line);
    }
    return { lines, leaves: lines.map(({ text }) => leafHash(text, sha256)) };
  }
}
