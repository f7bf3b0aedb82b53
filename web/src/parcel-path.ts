import type { ParcelKey } from '../../shared/model/parcel-key.ts';

/** Where the console shows a parcel. An order number may hold any character. */
export function parcelPath({ ebpCode, orderNo }: ParcelKey): string {
  return `/parcels/${encodeURIComponent(ebpCode)}/${encodeURIComponent(orderNo)}`;
}

/** From the raw location: the router decodes once by itself, which would spoil `%2F`. */
export function parcelAt(location: string): ParcelKey | null {
  const [, room, ebpCode, orderNo] = location.split('/');
  if (room !== 'parcels' || !ebpCode || !orderNo) return null;
  try {
    return { ebpCode: decodeURIComponent(ebpCode), orderNo: decodeURIComponent(orderNo) };
  } catch {
    return null;
  }
}
