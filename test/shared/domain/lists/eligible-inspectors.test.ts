import { describe, expect, it } from 'vitest';
import { type EligibilityInput, eligibleInspectors } from '../../../../shared/domain/lists/eligible-inspectors.ts';
import type { Inspector } from '../../../../shared/model/reference.ts';

/** 2026-11-04 is a Wednesday. */
const SHIFT = { id: 'day', day: '2026-11-04' };
const person = (id: string, changes: Partial<Inspector> = {}): Inspector => ({
  id,
  name: id,
  customsCode: '3105',
  ...changes,
});

function eligible(inspectors: readonly Inspector[], changes: Partial<EligibilityInput> = {}) {
  return eligibleInspectors({
    inspectors,
    shift: SHIFT,
    shiftsADay: 2,
    perInspector: 40,
    doneToday: new Map(),
    ...changes,
  });
}

describe('eligibleInspectors', () => {
  it('takes everybody of whom nothing else is stated, by id and once', () => {
    const { inspectors, excluded } = eligible([person('b'), person('a'), person('b')]);

    expect(inspectors).toEqual([
      { id: 'a', name: 'a', capacity: 40 },
      { id: 'b', name: 'b', capacity: 40 },
    ]);
    expect(excluded).toEqual([]);
  });

  it.each([
    [{ onDutyDays: [3] }, null],
    [{ onDutyDays: [1, 2, 4, 5, 6, 7] }, 'off-duty'],
    [{ onDutyDays: [] }, 'off-duty'],
    [{ shifts: ['day'] }, null],
    [{ shifts: ['night'] }, 'off-duty'],
    [{ skills: ['document', 'physical'] }, null],
    [{ skills: ['document'] }, 'unskilled'],
    [{ dailyCapacity: 1 }, null],
    [{ dailyCapacity: 0 }, 'at-capacity'],
  ])('of %j excludes as %s', (changes, reason) => {
    const { excluded } = eligible([person('a', changes)]);

    expect(excluded).toEqual(reason === null ? [] : [{ id: 'a', reason }]);
  });

  it('knows Sunday as 7', () => {
    const { inspectors } = eligible([person('a', { onDutyDays: [7] })], { shift: { id: 'day', day: '2026-11-08' } });

    expect(inspectors).toHaveLength(1);
  });

  it.each([
    [{ dailyCapacity: 30 }, 0, 15],
    [{ dailyCapacity: 31 }, 0, 16],
    [{ dailyCapacity: 30, shifts: ['day'] }, 0, 30],
    [{ dailyCapacity: 30 }, 20, 10],
    [{ dailyCapacity: 30 }, 30, undefined],
  ])('of %j with %i done today can do %s', (changes, done, capacity) => {
    const { inspectors } = eligible([person('a', changes)], { doneToday: new Map([['a', done]]) });

    expect(inspectors[0]?.capacity).toBe(capacity);
  });

  it('keeps skills and recusals where they are stated', () => {
    const { inspectors } = eligible([person('a', { skills: ['physical'], recusals: ['M1'] })]);

    expect(inspectors).toEqual([{ id: 'a', name: 'a', capacity: 40, skills: ['physical'], recusals: ['M1'] }]);
  });
});
