import { assignInspectors } from '../../shared/domain/lists/assign-inspectors.ts';
import { listDay, listId } from '../../shared/domain/lists/list-day.ts';
import type { Pick } from '../../shared/model/pick.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { ReferenceIndex } from '../../shared/model/reference-index.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Draws } from '../../shared/ports/draws.ts';
import type { Lists } from '../../shared/ports/lists.ts';

export interface World {
  readonly lists: Lists;
  readonly draws: Draws;
  readonly clock: Clock;
  readonly books: () => Promise<{ readonly reference: ReferenceIndex; readonly policy: Policy }>;
}

/** Puts picks on the sampling list of their site and day, each on exactly one, and opens a list with inspectors drawn at random. */
export async function dispatch({ lists, draws, clock, books }: World, picks: readonly Pick[]): Promise<void> {
  const { reference, policy } = await books();
  const day = listDay(clock.now());
  for (const [customsCode, sitePicks] of Map.groupBy(picks, (pick) => pick.customsCode)) {
    const id = listId(customsCode, day);
    if ((await lists.list(id)) === null) {
      const { inspectors } = assignInspectors({
        inspectors: reference.inspectors.get(customsCode) ?? [],
        day,
        count: policy.lists.inspectors,
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
