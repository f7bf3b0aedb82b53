import type { Case } from '../../model/case.ts';

/** True when the waybill in the file names another order: its people, place and weight are not this parcel's. */
export function isAnothersWaybill({ papers: { waybill }, parcel }: Case): boolean {
  return waybill?.orderNo !== undefined && waybill.orderNo !== parcel.orderNo;
}
