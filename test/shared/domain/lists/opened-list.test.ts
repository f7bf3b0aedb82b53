import { describe, expect, it } from 'vitest';
import { drawnList, frozenList } from '../../../../shared/domain/lists/opened-list.ts';

const SHIFT = { id: 'day', day: '2026-11-04', from: '2026-11-04T00:00:00.000Z', until: '2026-11-04T12:00:00.000Z' };
const NOW = '2026-11-03T23:30:00.000Z';
const person = (id: string) => ({ id, name: id, capacity: 2 });
const frozen = (ids = ['a', 'b', 'c']) =>
  frozenList({
    customsCode: '3105',
    shift: SHIFT,
    eligible: { inspectors: ids.map(person), excluded: [{ id: 'd', reason: 'off-duty' }] },
    rootOf: (population) => `root of ${population.join()}`,
    now: NOW,
  });

describe('frozenList', () => {
  it('holds population, root and excluded people, and nobody who was drawn', () => {
    expect(frozen()).toMatchObject({
      id: '3105-2026-11-04-day',
      rev: 1,
      isDrawn: false,
      seats: [],
      draw: {
        population: ['a', 'b', 'c'],
        root: 'root of a,b,c',
        frozenAt: NOW,
        seedFrom: '2026-11-04',
        chosen: [],
        excluded: [{ id: 'd', reason: 'off-duty' }],
      },
    });
  });
});

describe('drawnList', () => {
  it('puts inspectors and seats in the drawn order of the frozen population', () => {
    const asked: string[] = [];
    const list = drawnList(frozen(), {
      draw: (population, root) => {
        asked.push(root);
        return population.toReversed();
      },
      together: 2,
      assumed: null,
    });

    expect(asked).toEqual(['root of a,b,c']);
    expect(list).toMatchObject({ rev: 2, isDrawn: true, draw: { chosen: ['c', 'b', 'a'] } });
    expect(list.inspectors.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(list.seats.map(({ pair }) => pair)).toEqual([
      [0, 1],
      [2, 0],
      [1, 2],
    ]);
  });

  it('assumes seats where no inspector of the site is stated', () => {
    const list = drawnList(frozen([]), { draw: (population) => population, together: 2, assumed: 3 });

    expect(list.seats).toHaveLength(3);
  });
});
