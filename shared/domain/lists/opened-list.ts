import type { SamplingList, Seat } from '../../model/pick.ts';
import type { Eligible } from './eligible-inspectors.ts';
import { listId } from './list-id.ts';
import { seatsOf } from './seats-of.ts';
import type { Shift } from './shift-at.ts';

export interface FreezingInput {
  readonly customsCode: string;
  readonly shift: Shift;
  readonly eligible: Eligible;
  /** Root of the Merkle tree over the population, hex. */
  readonly rootOf: (population: readonly string[]) => string;
  readonly now: string;
}

/** A list with its population frozen and nobody drawn: written before the draw, so that none can be fitted to it (rules.md §8.5). */
export function frozenList({ customsCode, shift, eligible, rootOf, now }: FreezingInput): SamplingList {
  const id = listId(customsCode, shift);
  const population = eligible.inspectors.map((person) => person.id);
  return {
    id,
    rev: 1,
    customsCode,
    day: shift.day,
    shift: shift.id,
    from: shift.from,
    until: shift.until,
    draw: {
      id,
      purpose: 'inspectors',
      population,
      root: rootOf(population),
      frozenAt: now,
      seedFrom: shift.day,
      size: population.length,
      chosen: [],
      excluded: [...eligible.excluded],
    },
    isDrawn: false,
    inspectors: eligible.inspectors,
    seats: [],
    left: [],
    reserve: 0,
    isClosed: false,
    isHandedOver: false,
    overrides: [],
  };
}

export interface DrawingInput {
  /** The members of a population in the order drawn; the root is that under which it was frozen. */
  readonly draw: (population: readonly string[], root: string) => readonly string[];
  /** How many inspectors are at work at least (policy). */
  readonly together: number;
  /** Seats of a site whose inspectors the reference data do not state at all; null where they do. */
  readonly assumed: number | null;
}

/** The list with its inspectors in the drawn order, and the seats that they make. Only the frozen population is drawn from. */
export function drawnList(frozen: SamplingList, { draw, together, assumed }: DrawingInput): SamplingList {
  const people = new Map(frozen.inspectors.map((person) => [person.id, person]));
  const inspectors = draw(frozen.draw.population, frozen.draw.root).flatMap((id) => people.get(id) ?? []);
  const capacities = inspectors.map(({ capacity }) => capacity);
  return {
    ...frozen,
    rev: frozen.rev + 1,
    isDrawn: true,
    draw: { ...frozen.draw, chosen: inspectors.map(({ id }) => id) },
    inspectors,
    seats: assumed === null ? seatsOf(capacities, together) : unstaffed(assumed),
  };
}

/** Where nobody is stated, people are there all the same: which, the site knows. */
function unstaffed(count: number): Seat[] {
  return Array.from({ length: count }, () => ({ pair: [0, 1], pickId: null }));
}
