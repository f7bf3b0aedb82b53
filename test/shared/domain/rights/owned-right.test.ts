import { describe, expect, it } from 'vitest';
import { ownedRight } from '../../../../shared/domain/rights/owned-right.ts';
import { recordation } from '../../../builders/recordation.ts';

const holder = { role: 'right-holder', org: '4401TEST01' } as const;
const { holderCode: _, ...unnamed } = recordation();

describe('ownedRight', () => {
  it('is a right holder’s own when it says so, or nothing', () => {
    expect(ownedRight(recordation(), holder)).toEqual(recordation());
    expect(ownedRight(unnamed, holder)).toEqual(recordation());
  });

  it('is none when it is another’s, or the holder is nobody', () => {
    expect(ownedRight(recordation({ holderCode: '4401TEST02' }), holder)).toBeNull();
    expect(ownedRight(unnamed, { ...holder, org: null })).toBeNull();
  });

  it('is anybody’s for an officer', () => {
    const officer = { role: 'officer', org: null } as const;

    expect(ownedRight(recordation(), officer)).toEqual(recordation());
    expect(ownedRight(unnamed, officer)).toEqual(unnamed);
  });
});
