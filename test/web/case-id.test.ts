import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseId as serversId } from '../../shared/domain/protect/case-id.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { caseId } from '../../web/src/cases/case-id.ts';

describe('caseId', () => {
  it('is the id that the server gives the case', () => {
    const text = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, (ebpCode, orderNo, recordNo) => {
        expect(caseId({ ebpCode, orderNo }, recordNo)).toBe(serversId(parcelId({ ebpCode, orderNo }), recordNo));
      }),
    );
  });
});
