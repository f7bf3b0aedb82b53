import type { Version } from '../../model/dossier.ts';
import { type ParcelId, parcelKey } from '../../model/parcel-key.ts';
import type { WaybillFile } from '../../model/waybill-file.ts';

/** The carrier's documents that belong to the parcel: its own order number, or none stated. A sign-off names no order and goes to every claimant. */
export function ownWaybills(file: Pick<WaybillFile, 'versions'>, parcel: ParcelId): Version[] {
  const { orderNo } = parcelKey(parcel);
  return file.versions.filter(({ document }) =>
    document.type === 'waybill' ? (document.body.orderNo ?? orderNo) === orderNo : document.type === 'waybillStatus',
  );
}
