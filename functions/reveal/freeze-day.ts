import { freezeOf } from '../../shared/domain/draw/freeze-of.ts';
import { takesUpFrom } from '../../shared/domain/draw/late-days.ts';
import { lineText } from '../../shared/domain/draw/line-text.ts';
import { type LateSelections, populationOf } from '../../shared/domain/draw/population-of.ts';
import type { DrawDay } from '../../shared/model/draw-day.ts';
import { populationParts } from '../../shared/wire/draw/population-parts.ts';
import { publishedLines } from '../../shared/wire/draw/published-lines.ts';
import type { World } from './world.ts';

/** Freezes the population of a day: its selections, and those of days before that their own populations and later ones do not hold. */
export async function freezeDay(world: World, { day }: DrawDay, at: string): Promise<DrawDay> {
  const late = await lateSelections(world, day);
  const lines = populationOf(day, await world.selections.on(day), late).map(lineText);
  const parts = populationParts(lines);
  const frozen = freezeOf({ lines, file: Buffer.concat(parts), parts: parts.length, at }, world.sha256);
  return world.days.freeze(day, frozen, parts);
}

/** A day whose own population is not published has none that came too late for it. */
async function lateSelections({ days, selections }: World, day: string): Promise<LateSelections[]> {
  const late: LateSelections[] = [];
  const published = new Set<string>();
  for (const former of takesUpFrom(day)) {
    const known = await days.find(former);
    if (known?.frozen == null) continue;
    for (const { line } of await publishedLines(known, days.part)) if (line) published.add(line.entryNo);
    late.push({ records: await selections.on(former), published });
  }
  return late;
}
