import { parcelId } from '../../shared/model/parcel-key.ts';
import { caseId } from '../../shared/notation/case-id.ts';
import { ipCase, RECORD_NO } from './ip-case.ts';
import type { MemoryProduct } from './memory-product.ts';
import { PARCEL } from './parcel.ts';

const parcel = parcelId({ ...PARCEL, orderNo: 'T20261104000088' });

export const OWN_CASE = caseId(parcel, RECORD_NO);

/** A case of district 3105 on a parcel that nobody else asks for, whose right the enterprise holds. */
export async function ownCase({ cases }: MemoryProduct, holderCode: string): Promise<void> {
  const { right } = ipCase();
  await cases.save(ipCase({ id: OWN_CASE, parcel, right: { ...right, holderCode } }));
}
