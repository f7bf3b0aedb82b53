import { paymentNumbers } from '../../shared/domain/dossier/payment-numbers.ts';
import type { Papers } from '../../shared/model/case.ts';
import { type ParcelId, parcelId } from '../../shared/model/parcel-key.ts';
import type { SharedThing } from './shared-things.ts';
import type { World } from './world.ts';

/** The payment numbers and the waybill number of a parcel, with the parcels that use them. */
export async function sharedNumbers(
  { payments, waybills }: Pick<World, 'payments' | 'waybills'>,
  papers: Papers,
): Promise<SharedThing[]> {
  const paid = paymentNumbers(papers).map(async (key) =>
    thing('payment', `${key.payCode} ${key.payTransactionId}`, key.payTransactionId, await payments.members(key)),
  );
  const { declaration } = papers;
  if (declaration === null) return Promise.all(paid);
  const { logisticsCode, logisticsNo, ebpCode } = declaration;
  const users = await claimants(waybills, logisticsCode, logisticsNo, ebpCode);
  return [...(await Promise.all(paid)), thing('waybill', `${logisticsCode} ${logisticsNo}`, logisticsNo, users)];
}

function thing(kind: string, key: string, number: string, parcels: readonly ParcelId[]): SharedThing {
  const distinct = [...new Set(parcels)];
  const count = Math.max(distinct.length, 1);
  const label = { zh: number, en: number };
  return {
    node: { id: `${kind}:${key}`, kind, label, steps: 1, count, counted: 'parcel' },
    parcels: distinct,
    further: [],
    isSample: false,
  };
}

async function claimants(
  waybills: World['waybills'],
  logisticsCode: string,
  logisticsNo: string,
  ebpCode: string,
): Promise<ParcelId[]> {
  const file = await waybills.load(logisticsCode, logisticsNo, 'eventual');
  const claims = file?.claims.map(({ parcel }) => parcel) ?? [];
  // A carrier names the order only; on the same platform it would be this parcel.
  const named = file?.versions.flatMap(({ document }) =>
    document.type === 'waybill' && document.body.orderNo !== undefined
      ? [parcelId({ ebpCode, orderNo: document.body.orderNo })]
      : [],
  );
  const orders = new Set(claims.map((parcel) => parcel.slice(parcel.indexOf('/'))));
  return [...claims, ...(named ?? []).filter((parcel) => !orders.has(parcel.slice(parcel.indexOf('/'))))];
}
