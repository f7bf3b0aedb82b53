import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignInspectors } from '../../../../shared/domain/lists/assign-inspectors.ts';
import type { Inspector } from '../../../../shared/model/reference.ts';

const WEDNESDAY = '2026-11-11';
const SUNDAY = '2026-11-15';

const inspector = (id: string, onDutyDays?: number[]): Inspector => ({
  id,
  name: `测试${id}`,
  customsCode: '3105',
  ...(onDutyDays ? { onDutyDays } : {}),
});

const firstOnes = (size: number) => Array.from({ length: size }, (_, place) => place);
const assign = (inspectors: readonly Inspector[], day = WEDNESDAY, count = 2) =>
  assignInspectors({ inspectors, day, count, sample: firstOnes });

describe('assignInspectors', () => {
  it('draws among those on duty that weekday and says why the others were not', () => {
    const people = [inspector('I3', [3]), inspector('I1', [1, 2]), inspector('I2', [3, 7]), inspector('I4', [3])];

    expect(assign(people)).toEqual({
      inspectors: [
        { id: 'I2', name: '测试I2' },
        { id: 'I3', name: '测试I3' },
      ],
      excluded: [
        { id: 'I1', reason: 'off-duty' },
        { id: 'I4', reason: 'not-drawn' },
      ],
      shortage: null,
    });
  });

  it('knows Sunday as day 7 and someone without stated days as always on duty', () => {
    const { inspectors } = assign([inspector('I1', [1, 2, 3, 4, 5, 6]), inspector('I2', [7]), inspector('I3')], SUNDAY);

    expect(inspectors.map(({ id }) => id)).toEqual(['I2', 'I3']);
  });

  it('takes no day stated at all for never on duty', () => {
    expect(assign([inspector('I1', [])]).excluded).toEqual([{ id: 'I1', reason: 'off-duty' }]);
  });

  it('sends the few who are there and says so', () => {
    const { inspectors, shortage } = assign([inspector('I1', [3]), inspector('I2', [4])]);

    expect(inspectors.map(({ id }) => id)).toEqual(['I1']);
    expect(shortage).toEqual({
      zh: '应派查验人员 2 名，当日在岗仅 1 名',
      en: '2 inspectors are wanted, only 1 on duty that day',
    });
    expect(assign([]).shortage?.zh).toContain('仅 0 名');
  });

  it('never wants fewer than two', () => {
    expect(assign([inspector('I1'), inspector('I2'), inspector('I3')], WEDNESDAY, 1).inspectors).toHaveLength(2);
    expect(assign([inspector('I1'), inspector('I2'), inspector('I3')], WEDNESDAY, 3).inspectors).toHaveLength(3);
  });

  it('follows the sample', () => {
    const inspectors = ['I1', 'I2', 'I3', 'I4'].map((id) => inspector(id));
    const drawn = assignInspectors({ inspectors, day: WEDNESDAY, count: 2, sample: (_size, of) => [of - 1, 0] });

    expect(drawn.inspectors.map(({ id }) => id)).toEqual(['I1', 'I4']);
  });

  it('accounts for everybody once, and the order and repeats of the file change nothing', () => {
    const person = fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.uniqueArray(fc.integer({ min: 1, max: 7 })))
      .map(([id, days]) => inspector(`I${id}`, days));
    const people = fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 12 });

    fc.assert(
      fc.property(people, fc.integer({ min: 2, max: 5 }), (inspectors, count) => {
        const assignment = assign(inspectors, WEDNESDAY, count);
        const ids = [...assignment.inspectors, ...assignment.excluded].map(({ id }) => id);

        expect(ids.toSorted()).toEqual(inspectors.map(({ id }) => id).toSorted());
        expect(assign([...inspectors, ...inspectors].toReversed(), WEDNESDAY, count)).toEqual(assignment);
      }),
    );
  });
});
