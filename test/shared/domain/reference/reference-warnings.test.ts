import { describe, expect, it } from 'vitest';
import { referenceWarnings } from '../../../../shared/domain/reference/reference-warnings.ts';

describe('referenceWarnings', () => {
  it('says nothing about known keys', () => {
    const raw = { enterprises: { ebp: [], ebc: [] }, goods: [], ipRights: [], customsDistricts: [], places: [] };

    expect(referenceWarnings({ ...raw, inspectors: [], limits: {} })).toEqual([]);
  });

  it('names unknown keys and unknown kinds of enterprises', () => {
    expect(referenceWarnings({ notice: '', enterprises: { ebx: [] } })).toEqual([
      'unknown key notice is ignored',
      'unknown kind of enterprise enterprises.ebx',
    ]);
  });

  it.each([null, 'text', 7, [], { enterprises: null }, { enterprises: [] }])('has nothing to say about %j', (raw) => {
    expect(referenceWarnings(raw)).toEqual([]);
  });
});
