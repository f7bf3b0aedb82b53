import { describe, expect, it } from 'vitest';
import { rightDifferences } from '../../../../shared/domain/rights/right-differences.ts';
import { recordation } from '../../../builders/recordation.ts';

describe('rightDifferences', () => {
  it('finds none between equal rights, whatever the order of their members', () => {
    const turned = Object.fromEntries(Object.entries(recordation()).toReversed());

    expect(rightDifferences(recordation(), recordation(turned))).toEqual([]);
  });

  it('tells each field that differs, with null where there is none', () => {
    const before = recordation({ marks: ['甲', '乙'], nicknames: ['小甲'] });
    const { nicknames: _, ...rest } = before;

    const found = rightDifferences(before, { ...rest, marks: ['乙', '甲'], timeHonoured: true });

    expect(found).toEqual([
      { field: 'marks', before: ['甲', '乙'], after: ['乙', '甲'] },
      { field: 'nicknames', before: ['小甲'], after: null },
      { field: 'timeHonoured', before: null, after: true },
    ]);
  });

  it('looks into members', () => {
    const user = (to: string) => recordation({ legitimateUsers: [{ code: '4401TEST09', to }] });

    expect(rightDifferences(user('2026-01-01'), user('2026-01-01'))).toEqual([]);
    expect(rightDifferences(user('2026-01-01'), user('2026-01-02')).map(({ field }) => field)).toEqual([
      'legitimateUsers',
    ]);
  });
});
