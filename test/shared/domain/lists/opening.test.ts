import { describe, expect, it } from 'vitest';
import { opening } from '../../../../shared/domain/lists/opening.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { SamplingList } from '../../../../shared/model/pick.ts';
import { inspectorsOf } from '../../../builders/roster-world.ts';
import { samplingList } from '../../../builders/sampling-list.ts';

const NIGHT = { id: 'night', day: '2026-11-04', from: '2026-11-04T12:00:00.000Z', until: '2026-11-05T00:00:00.000Z' };

function opened(inspectors = inspectorsOf('3105', 2, 4), sameDay: readonly SamplingList[] = []) {
  const { frozen, draw } = opening({
    customsCode: '3105',
    shift: NIGHT,
    inspectors,
    policy: defaultPolicy,
    sameDay,
    rootOf: () => 'root',
    drawn: (population) => population,
    now: '2026-11-04T11:30:00.000Z',
  });
  return draw(frozen);
}

describe('opening', () => {
  it('makes half as many slots as the people on duty can do', () => {
    expect(opened(inspectorsOf('3105', 4, 5)).seats).toHaveLength(10);
  });

  it('makes none for one person alone', () => {
    expect(opened(inspectorsOf('3105', 1, 5)).seats).toEqual([]);
  });

  it('takes what people did on earlier lists of the day off their capacity, and not what they will do', () => {
    const people = [{ id: '3105-1' }, { id: '3105-2' }];
    const list = samplingList({ people });
    const seats = list.seats.map((seat, at) => ({ ...seat, pickId: `p${at}` }));
    const earlier = {
      ...list,
      inspectors: people.map((one) => ({ ...one, name: '', capacity: 9 })),
      seats: [...seats, ...seats],
    };

    expect(opened(inspectorsOf('3105', 2, 4), [earlier]).seats).toHaveLength(2);
    expect(opened(inspectorsOf('3105', 2, 4), [{ ...earlier, from: NIGHT.from }]).seats).toHaveLength(4);
  });

  it('assumes policy’s people where none of the site are stated', () => {
    expect(opened([]).seats).toHaveLength(40);
  });
});
