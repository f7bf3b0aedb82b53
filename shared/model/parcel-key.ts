/** A parcel is one order of one platform: an order number is unique only within its platform (messages.md §10.1). */
export interface ParcelKey {
  readonly ebpCode: string;
  readonly orderNo: string;
}

/** `ebpCode/orderNo`; a platform code never holds a slash, an order number may. */
export type ParcelId = string & { readonly __brand: 'ParcelId' };

export function parcelId({ ebpCode, orderNo }: ParcelKey): ParcelId {
  return `${ebpCode}/${orderNo}` as ParcelId; // the one place where the brand is given
}

export function parcelKey(id: ParcelId): ParcelKey {
  const slash = id.indexOf('/');
  return { ebpCode: id.slice(0, slash), orderNo: id.slice(slash + 1) };
}
