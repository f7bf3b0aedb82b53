import { describe, expect, it } from 'vitest';
import { isFind, resultWeight } from '../../../../../shared/domain/learn/parcel/result-weight.ts';
import { InspectionOutcome } from '../../../../../shared/model/result-record.ts';

describe('isFind', () => {
  it('holds for whatever was found, and not for a parcel that could not be opened', () => {
    const finds = InspectionOutcome.options.filter((outcome) => isFind({ outcome }));

    expect(finds).toEqual(['discrepancy', 'infringing', 'prohibited']);
  });
});

describe('resultWeight', () => {
  it.each([
    ['a parcel that was certain to be opened', 'targeted', 1, 1],
    ['one of two', 'random', 0.5, 2],
    ['one of three', 'random', 1 / 3, 3],
    ['one of five hundred, clipped', 'random', 0.002, 3],
    ['one that a person sent, which had no probability', 'officer', 0.002, 1],
    ['one whose probability is not known', 'top-up', 0, 1],
  ] as const)('counts %s', (_, reason, probability, weight) => {
    expect(resultWeight({ reason, probability })).toBeCloseTo(weight, 12);
  });
});
