import { freezeOf } from '../../shared/domain/draw/freeze-of.ts';
import { lineText } from '../../shared/domain/draw/line-text.ts';
import { type LateSelections, populationOf } from '../../shared/domain/draw/population-of.ts';
import type { DrawDay, DrawLine } from '../../shared/model/draw-day.ts';
import { dayBefore } from '../../shared/notation/china-time.ts';
import { populationParts, populationText } from '../../shared/wire/draw/population-parts.ts';
import { readLines } from '../../shared/wire/draw/read-lines.ts';
import type { World } from './world.ts';

/** Populations that take up what came too late for a day's own. After them its key is out, and a draw proves nothing any more. */
const LATE_FOR = 2;

/** Freezes the population of a day: its selections, and those of the two days before that their own populations do not hold. */
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
  const published: DrawLine[] = [];
  for (let [former, back] = [dayBefore(day), 1]; back <= LATE_FOR; former = dayBefore(former), back += 1) {
    const known = await days.find(former);
    if (known?.frozen == null) continue;
    published.push(...(await linesOf(days, known)));
    const entryNos = new Set(published.map(({ entryNo }) => entryNo));
    late.push({ records: await selections.on(former), published: entryNos });
  }
  return late;
}

async function linesOf({ part }: World['days'], day: DrawDay): Promise<DrawLine[]> {
  const lines: DrawLine[] = [];
  for (let number = 1; number <= (day.frozen?.parts ?? 0); number += 1) {
    const bytes = await part(day, number);
    if (bytes === null) throw new Error(`part ${number} of the population of ${day.day} is gone`);
    lines.push(...readLines(populationText(bytes)).flatMap(({ line }) => line ?? []));
  }
  return lines;
}
