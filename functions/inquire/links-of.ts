import type { Papers } from '../../shared/model/case.ts';
import { type ParcelId, parcelId } from '../../shared/model/parcel-key.ts';
import type { ParcelView } from '../../shared/wire/http/schemas/parcel.ts';
import type { World } from './world.ts';

type Link = NonNullable<ParcelView['links']>[number];

/** Other parcels that share a payment number or the waybill number of this one. */
export async function linksOf(
  world: Pick<World, 'payments' | 'waybills'>,
  own: ParcelId,
  papers: Papers,
): Promise<Link[]> {
  const paid = await Promise.all(paymentKeys(papers).map((key) => world.payments.members(key)));
  const carried = await claimants(world, papers);
  return [
    ...others(own, paid.flat()).map((parcel) => ({ kind: 'payment', parcel })),
    ...others(own, carried).map((parcel) => ({ kind: 'waybill', parcel })),
  ];
}

function paymentKeys({ order, payments }: Papers) {
  const keys = payments.map(({ payCode, payTransactionId }) => ({ payCode, payTransactionId }));
  const { payCode, payTransactionId } = order ?? {};
  if (payCode !== undefined && payTransactionId !== undefined) keys.push({ payCode, payTransactionId });
  return [...new Map(keys.map((key) => [`${key.payCode} ${key.payTransactionId}`, key])).values()];
}

async function claimants({ waybills }: Pick<World, 'waybills'>, { declaration }: Papers): Promise<ParcelId[]> {
  if (declaration === null) return [];
  const file = await waybills.load(declaration.logisticsCode, declaration.logisticsNo, 'eventual');
  const claims = file?.claims.map(({ parcel }) => parcel) ?? [];
  // A carrier names the order only; on the same platform it would be this parcel.
  const named = file?.versions.flatMap(({ document }) =>
    document.type === 'waybill' && document.body.orderNo !== undefined
      ? [parcelId({ ebpCode: declaration.ebpCode, orderNo: document.body.orderNo })]
      : [],
  );
  const orders = new Set(claims.map((parcel) => parcel.slice(parcel.indexOf('/'))));
  return [...claims, ...(named ?? []).filter((parcel) => !orders.has(parcel.slice(parcel.indexOf('/'))))];
}

function others(own: ParcelId, parcels: readonly ParcelId[]): ParcelId[] {
  return [...new Set(parcels)].filter((parcel) => parcel !== own).toSorted();
}
