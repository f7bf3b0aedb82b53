import { inOrder } from '../../shared/domain/dossier/in-force.ts';
import { Busy } from '../../shared/faults/busy.ts';
import type { WaybillUse } from '../../shared/model/case.ts';
import type { Version } from '../../shared/model/dossier.ts';
import { type ParcelId, parcelKey } from '../../shared/model/parcel-key.ts';
import type { Arrived } from '../../shared/model/submission.ts';
import type { WaybillFile } from '../../shared/model/waybill-file.ts';
import type { Waybills } from '../../shared/ports/waybills.ts';

const ATTEMPTS = 6;

/** What one delivery brings to one waybill number: documents of the carrier, and parcels whose declaration names it. */
export interface WaybillNews {
  readonly logisticsCode: string;
  readonly logisticsNo: string;
  readonly arrived: Arrived[];
  readonly claims: { readonly parcel: ParcelId; readonly at: string }[];
}

/** The news, and the file as it then stands. */
export interface FiledWaybill {
  readonly news: WaybillNews;
  readonly file: WaybillFile;
}

/** Files the news. Filing twice changes nothing and writes nothing. */
export async function fileWaybill(waybills: Waybills, news: WaybillNews): Promise<FiledWaybill> {
  const { logisticsCode, logisticsNo } = news;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await waybills.load(logisticsCode, logisticsNo, attempt === 0 ? 'eventual' : 'strong');
    const file = stored ?? { logisticsCode, logisticsNo, rev: 0, versions: [], claims: [] };
    const versions = news.arrived.filter(({ digest }) => !isVersionOf(file.versions, digest));
    const claims = news.claims.filter(({ parcel }) => !isClaimOf(file, parcel));
    if (versions.length === 0 && claims.length === 0) return { news, file };
    const filed: WaybillFile = {
      logisticsCode,
      logisticsNo,
      rev: file.rev + 1,
      versions: withFresh(file.versions, versions, inOrder),
      claims: withFresh(file.claims, claims, byParcel),
    };
    if ((await waybills.save(filed)) === 'saved') return { news, file: filed };
  }
  throw new Busy('the waybill file kept changing');
}

function withFresh<T>(kept: readonly T[], fresh: readonly T[], order: (a: T, b: T) => number): readonly T[] {
  if (fresh.length === 0) return kept;
  // As nearly every number is filed: with the first document and the first claim.
  return kept.length === 0 && fresh.length === 1 ? fresh : [...kept, ...fresh].toSorted(order);
}

function byParcel(a: WaybillFile['claims'][number], b: WaybillFile['claims'][number]): number {
  return a.parcel < b.parcel ? -1 : 1;
}

export function isVersionOf(versions: readonly Version[], digest: string): boolean {
  return versions.some((version) => version.digest === digest);
}

export function isClaimOf({ claims }: Pick<WaybillFile, 'claims'>, parcel: ParcelId): boolean {
  return claims.some((claim) => claim.parcel === parcel);
}

/** Uses of the number by other orders, oldest first; none where the parcel is alone. `cancelled` is asked only where there is such a use. */
export async function otherUses(
  file: WaybillFile,
  parcel: ParcelId,
  cancelled: (parcel: ParcelId) => Promise<boolean>,
): Promise<WaybillUse[]> {
  const { orderNo: own } = parcelKey(parcel);
  const firstAt = new Map<string, string | null>();
  for (const { parcel: other } of file.claims) if (other !== parcel) firstAt.set(parcelKey(other).orderNo, null);
  for (const { document, receivedAt } of file.versions) {
    if (document.type !== 'waybill' || document.body.orderNo === undefined || document.body.orderNo === own) continue;
    const at = firstAt.get(document.body.orderNo) ?? null;
    if (at === null || receivedAt < at) firstAt.set(document.body.orderNo, receivedAt);
  }
  const uses = [...firstAt].map(async ([orderNo, waybillAt]) => {
    const claimant = file.claims.find((claim) => parcelKey(claim.parcel).orderNo === orderNo);
    return { orderNo, waybillAt, cancelled: claimant !== undefined && (await cancelled(claimant.parcel)) };
  });
  return (await Promise.all(uses)).toSorted((a, b) => (a.orderNo < b.orderNo ? -1 : 1));
}

/** As nearly every number is used: by one parcel, named by its own waybill. */
export function isAlone({ claims, versions }: WaybillFile, parcel: ParcelId): boolean {
  const { orderNo: own } = parcelKey(parcel);
  return (
    claims.every((claim) => claim.parcel === parcel) &&
    versions.every(({ document: { type, body } }) => type !== 'waybill' || (body.orderNo ?? own) === own)
  );
}
