import { describe, expect, it } from 'vitest';
import { rightsIn } from '../../../../shared/domain/leads/rights-in.ts';
import { suspiciousParcel, tracedMark } from '../../../builders/marked-traces.ts';
import { trace } from '../../../builders/trace.ts';

const holderOf = (recordNo: string) => (recordNo === 'T1' ? '权利人甲' : null);
const declared = (n: number) => trace(n).times.declared;

describe('rightsIn', () => {
  it('shows of each right its own parcels only, most parcels first', () => {
    const one = tracedMark({ recordNo: 'T1', spelled: ['N1KE'], reasons: ['price-below-band'] });
    const two = tracedMark({ recordNo: 'T2', mark: 'Adidas', view: 'exact', spelled: ['adidas'] });

    const parcels = [
      suspiciousParcel(1, [two]),
      suspiciousParcel(2, [one, two], { firms: { merchant: 'M2' } }),
      suspiciousParcel(3, [two], { firms: { merchant: 'M1' } }),
    ];

    expect(rightsIn(parcels, holderOf)).toEqual([
      {
        ...{ recordNo: 'T2', holder: null, marks: ['Adidas'], merchants: ['M00', 'M1', 'M2'] },
        ...{ parcels: 3, disguised: 0, spellings: [], views: ['exact'], priceBelowBand: 0 },
        ...{ firstSeen: declared(1), lastSeen: declared(3) },
      },
      {
        ...{ recordNo: 'T1', holder: '权利人甲', marks: ['NIKE'], merchants: ['M2'] },
        ...{ parcels: 1, disguised: 1, spellings: ['n1ke'], views: ['leet'], priceBelowBand: 1 },
        ...{ firstSeen: declared(2), lastSeen: declared(2) },
      },
    ]);
  });

  it('names twenty spellings and merchants at most', () => {
    const parcels = Array.from({ length: 21 }, (_, n) =>
      suspiciousParcel(n, [tracedMark({ spelled: [`n${n}ke`] })], { firms: { merchant: `M${n}` } }),
    );

    const [right] = rightsIn(parcels, holderOf);

    expect([right?.spellings.length, right?.merchants.length, right?.parcels]).toEqual([20, 20, 21]);
  });
});
