import { describe, expect, it } from 'vitest';
import { fieldDifferences } from '../../../shared/notation/field-differences.ts';
import { recordation } from '../../builders/recordation.ts';

describe('fieldDifferences', () => {
  it('finds none between equals, whatever the order of their members', () => {
    const turned = Object.fromEntries(Object.entries(recordation()).toReversed());

    expect(fieldDifferences(recordation(), recordation(turned))).toEqual([]);
  });

  it('tells each field that differs, with null where there is none', () => {
    const before = recordation({ marks: ['甲', '乙'], nicknames: ['小甲'] });
    const { nicknames: _, ...rest } = before;

    const found = fieldDifferences(before, { ...rest, marks: ['乙', '甲'], timeHonoured: true });

    expect(found).toEqual([
      { field: 'marks', before: ['甲', '乙'], after: ['乙', '甲'] },
      { field: 'nicknames', before: ['小甲'], after: null },
      { field: 'timeHonoured', before: null, after: true },
    ]);
  });

  it('looks into members', () => {
    const user = (to: string) => recordation({ legitimateUsers: [{ code: '4401TEST09', to }] });

    expect(fieldDifferences(user('2026-01-01'), user('2026-01-01'))).toEqual([]);
    expect(fieldDifferences(user('2026-01-01'), user('2026-01-02')).map(({ field }) => field)).toEqual([
      'legitimateUsers',
    ]);
  });
});
