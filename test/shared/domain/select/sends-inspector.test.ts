import { describe, expect, it } from 'vitest';
import { laneOfHit, sendsInspector } from '../../../../shared/domain/select/sends-inspector.ts';

describe('sendsInspector', () => {
  it.each([
    ['green', 'physical', true],
    ['yellow', 'laboratory', true],
    ['green', 'document', false],
    ['yellow', 'document', false],
    ['red', 'document', true],
  ] as const)('of lane %s with %s is %s', (lane, inspection, sends) => {
    expect(sendsInspector({ lane, inspection })).toBe(sends);
  });
});

describe('laneOfHit', () => {
  it.each([
    ['green', 'physical', 'green'],
    ['green', 'document', 'yellow'],
    ['yellow', 'document', 'yellow'],
    ['red', 'ipr', 'red'],
  ] as const)('of lane %s with %s is %s', (lane, inspection, asked) => {
    expect(laneOfHit({ lane, inspection })).toBe(asked);
  });
});
