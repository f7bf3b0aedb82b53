import { describe, expect, it } from 'vitest';
import { firmOf } from '../../../../shared/domain/reference/firm-of.ts';

describe('firmOf', () => {
  it('finds a firm by its code before an alias of another, and nobody in empty data', () => {
    const first = { code: 'A', name: '甲公司', aliases: ['B', 'C'] };
    const second = { code: 'B', name: '乙公司' };
    const reference = { enterprises: { ebp: [first], ebc: [second] } };

    expect(firmOf(reference, 'B')).toBe(second);
    expect(firmOf(reference, 'C')).toBe(first);
    expect(firmOf(reference, 'D')).toBeUndefined();
    expect(firmOf({}, 'A')).toBeUndefined();
  });
});
