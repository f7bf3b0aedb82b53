import { seatsOf } from '../../shared/domain/lists/seats-of.ts';
import type { ListedInspector, Pick, PlacedPick, SamplingList } from '../../shared/model/pick.ts';

/** A pick that waits. */
export function placedPick(changes: Partial<PlacedPick> = {}): PlacedPick {
  return {
    ...pickOf(changes),
    rev: 1,
    listId: null,
    seat: null,
    shed: null,
    report: null,
    outcome: null,
    resultAt: null,
    ...changes,
  };
}

export function pickOf(changes: Partial<Pick> = {}): Pick {
  const pickId = changes.pickId ?? 'p1';
  return {
    pickId,
    ebpCode: '310430YDWB',
    orderNo: pickId,
    customsCode: '3105',
    reason: 'targeted',
    codes: ['ip-hit'],
    score: 0.85,
    pickedAt: '2026-11-04T01:30:03.210Z',
    ...changes,
  };
}

/** The drawn list of a day shift with the seats of its inspectors: two people with three inspections each unless given. */
export function samplingList(
  changes: Partial<SamplingList> & { readonly people?: readonly Partial<ListedInspector>[] } = {},
): SamplingList {
  const { people = [{}, {}], ...others } = changes;
  const inspectors = people.map((person, at) => ({
    id: `I${at + 1}`,
    name: `查验员${at + 1}`,
    capacity: 3,
    ...person,
  }));
  const id = others.id ?? '3105-2026-11-04-day';
  const population = inspectors.map((person) => person.id).toSorted();
  return {
    id,
    rev: 2,
    customsCode: '3105',
    day: '2026-11-04',
    shift: 'day',
    from: '2026-11-04T00:00:00.000Z',
    until: '2026-11-04T12:00:00.000Z',
    draw: {
      id,
      purpose: 'inspectors',
      population,
      root: 'ab'.repeat(32),
      frozenAt: '2026-11-03T23:30:00.000Z',
      seedFrom: '2026-11-04',
      size: population.length,
      chosen: inspectors.map((person) => person.id),
      excluded: [],
    },
    isDrawn: true,
    inspectors,
    seats: seatsOf(
      inspectors.map(({ capacity }) => capacity),
      2,
    ),
    left: [],
    reserve: 0,
    isClosed: false,
    isHandedOver: false,
    overrides: [],
    ...others,
  };
}
