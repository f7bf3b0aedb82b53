import type { SamplingList } from '../../model/pick.ts';
import { loadsOf } from './seat-picks.ts';

export interface AtWork {
  readonly inspectors: readonly { readonly id: string; readonly name: string; readonly inspections: number }[];
  /** Everybody else of the site, with the reason (rules.md §8.5). */
  readonly excluded: readonly { readonly id: string; readonly reason: string }[];
}

/**
 * Who works on a list: everybody with a pick, and at least the first `together` of the drawn order. The others were not drawn, as
 * far as the work went; so each of the site stands in one of the two.
 */
export function atWork(list: SamplingList, together: number): AtWork {
  const loads = loadsOf(list);
  const people = list.inspectors.map(({ id, name, capacity }, place) => ({
    id,
    name,
    capacity,
    place,
    inspections: loads[place] ?? 0,
  }));
  const present = people.filter(({ capacity }) => capacity > 0);
  const first = new Set(present.slice(0, together).map(({ place }) => place));
  const isWorking = ({ place, inspections }: (typeof people)[number]) => inspections > 0 || first.has(place);
  return {
    inspectors: present.filter(isWorking).map(({ id, name, inspections }) => ({ id, name, inspections })),
    excluded: [
      ...list.draw.excluded,
      ...present.filter((person) => !isWorking(person)).map(({ id }) => ({ id, reason: 'not-drawn' })),
    ],
  };
}
