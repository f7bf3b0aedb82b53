import { describe, expect, it } from 'vitest';
import { parcelId } from '../../../shared/model/parcel-key.ts';
import { caseId } from '../../../shared/notation/case-id.ts';
import { PARCEL } from '../../builders/parcel.ts';

describe('caseId', () => {
  it('is the same for the same parcel and right, another for any other', () => {
    const ids = [
      caseId(parcelId(PARCEL), 'T1'),
      caseId(parcelId(PARCEL), 'T2'),
      caseId(parcelId({ ...PARCEL, orderNo: 'other' }), 'T1'),
    ];

    expect(caseId(parcelId(PARCEL), 'T1')).toBe(ids[0]);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^ip-[0-9a-z]{16}$/);
  });
});
