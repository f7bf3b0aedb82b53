import { assignInspectors } from '../../shared/domain/lists/assign-inspectors.ts';
import { listDay, listId } from '../../shared/domain/lists/list-day.ts';
import { compileReference } from '../../shared/domain/reference/compile-reference.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { Pick } from '../../shared/model/pick.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Draws } from '../../shared/ports/draws.ts';
import type { Lists } from '../../shared/ports/lists.ts';
import type { References } from '../../shared/ports/references.ts';

export interface World {
  readonly lists: Lists;
  readonly draws: Draws;
  readonly clock: Clock;
  readonly references: References;
}

/** Puts picks on the sampling list of their site and day, each on exactly one, and opens a list with inspectors drawn at random. */
export async function dispatch({ lists, draws, clock, references }: World, picks: readonly Pick[]): Promise<void> {
  const { reference, version, policy } = await references.current();
  const index = compileReference(reference, version);
  const count = (policy ?? defaultPolicy).lists.inspectors;
  const day = listDay(clock.now());
  for (const [customsCode, sitePicks] of Map.groupBy(picks, (pick) => pick.customsCode)) {
    const id = listId(customsCode, day);
    if ((await lists.list(id)) === null) {
      const { inspectors } = assignInspectors({
        inspectors: index.inspectors.get(customsCode) ?? [],
        day,
        count,
        sample: (size, of) => lowestDraws(draws, id, of).slice(0, size),
      });
      await lists.open({ id, customsCode, day, inspectors });
    }
    await Promise.all(sitePicks.map((pick) => lists.add(pick, day)));
  }
}

/** The places [0, of) in the order of their draws: a sample that anyone with the key can repeat. */
function lowestDraws(draws: Draws, subject: string, of: number): number[] {
  const drawn = Array.from({ length: of }, (_, place) => ({ place, draw: draws.draw(`${subject}|${place}`) }));
  return drawn.toSorted((a, b) => (a.draw < b.draw ? -1 : 1)).map(({ place }) => place);
}
