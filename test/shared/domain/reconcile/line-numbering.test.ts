import { describe, expect, it } from 'vitest';
import { lineNumbering } from '../../../../shared/domain/reconcile/line-numbering.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { facts, order, papers } from '../../../builders/parcel.ts';

describe('lineNumbering', () => {
  it.each([
    [['1', '2'], 0],
    [['2', '1'], 0],
    [['1', '3'], 1],
    [['0', '1'], 1],
    [['1', '1'], 1],
  ])('judges %s', (numbers, count) => {
    const lines = order().lines.map((line, at) => ({ ...line, gnum: numbers[at] ?? '' }));

    expect(lineNumbering.check(facts({ papers: papers({ order: order({ lines }) }) }), defaultPolicy)).toHaveLength(
      count,
    );
  });
});
