import { describe, expect, it } from 'vitest';
import { acceptable } from '../../../../shared/domain/intake/acceptable.ts';
import { order, PARCEL, payment } from '../../../builders/parcel.ts';

const own = { document: { type: 'order', body: order() } } as const;
const foreign = { document: { type: 'payment', body: payment() } } as const;
const faulty = { document: null };

describe('acceptable', () => {
  it('sorts what was read into accepted and refused, each in its order', () => {
    const { accepted, refused } = acceptable([faulty, own, foreign, own], PARCEL.ebpCode);

    expect(accepted).toEqual([
      { candidate: own, document: own.document },
      { candidate: own, document: own.document },
    ]);
    expect(refused).toEqual([
      { candidate: faulty, reason: 'faulty' },
      { candidate: foreign, reason: 'sender-not-allowed' },
    ]);
  });

  it('accepts nothing of nothing', () => {
    expect(acceptable([], PARCEL.ebpCode)).toEqual({ accepted: [], refused: [] });
  });
});
