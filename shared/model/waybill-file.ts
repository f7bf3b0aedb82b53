import type { Version } from './dossier.ts';
import type { ParcelId } from './parcel-key.ts';

/** One waybill number of one carrier: every 511 and 513 that names it and every parcel whose declaration claims it. */
export interface WaybillFile {
  readonly logisticsCode: string;
  readonly logisticsNo: string;
  readonly rev: number;
  readonly versions: readonly Version[];
  readonly claims: readonly { readonly parcel: ParcelId; readonly at: string }[];
}
