import { describe, expect, it } from 'vitest';
import { slotsPerDay } from '../../../../shared/domain/instructions/slots-per-day.ts';

const inspector = (over: object) => ({ id: 'I1', name: '查验员', customsCode: '3105', ...over });
const inspectors = [
  inspector({ dailyCapacity: 35, onDutyDays: [1, 2, 3, 4, 5] }),
  inspector({}),
  inspector({ customsCode: '5100', dailyCapacity: 7 }),
];

describe('slotsPerDay', () => {
  it.each([
    [['3105'], 65],
    [['3105', '5100'], 72],
    [['9999'], 0],
    [[], 0],
  ])('adds up what the people of %j can do', (sites, slots) => {
    expect(slotsPerDay(new Set(sites), inspectors, 40)).toBeCloseTo(slots, 9);
  });
});
