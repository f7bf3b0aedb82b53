import type { DrawDay } from '../../model/draw-day.ts';
import { populationText } from './population-parts.ts';
import { type PublishedLine, readLines } from './read-lines.ts';

type PartOf = (day: DrawDay, number: number) => Promise<Uint8Array | null>;

/** The lines of a frozen population, part by part; none before the freeze. A part that is gone is a defect. */
export async function publishedLines(day: DrawDay, part: PartOf): Promise<PublishedLine[]> {
  const lines: PublishedLine[] = [];
  for (let number = 1; number <= (day.frozen?.parts ?? 0); number += 1) {
    const bytes = await part(day, number);
    if (bytes === null) throw new Error(`part ${number} of the population of ${day.day} is gone`);
    for (const line of readLines(populationText(bytes))) lines.push(line);
  }
  return lines;
}
