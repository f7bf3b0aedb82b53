import { emptyDossier, merge, type Reception } from '../../shared/domain/dossier/merge.ts';
import { slotOf } from '../../shared/domain/dossier/slot.ts';
import type { Document, DocumentOf } from '../../shared/model/document/document.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import { type ParcelId, parcelId, parcelKey } from '../../shared/model/parcel-key.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Arrived } from '../../shared/model/submission.ts';
import type { WaybillFile } from '../../shared/model/waybill-file.ts';
import type { Recent } from './recent.ts';
import type { World } from './world.ts';

const AT_ONCE = 16;

/**
 * How each document would be received, as far as intake can see: from one eventual look at what it touches,
 * from what this process accepted lately, and from its neighbours in the request. Assessment decides with certainty.
 */
export async function receptionsOf(
  world: Pick<World, 'dossiers' | 'waybills'>,
  recent: Recent,
  policy: Policy,
  arrived: readonly Arrived[],
): Promise<Reception[]> {
  const homes = await homesOf(world, arrived);
  return arrived.map((one) => {
    const home = homeOf(one.document);
    const present = homes.get(home) ?? emptyDossier({ ebpCode: '', orderNo: '' });
    const known = recent.get(nameOf(one.document));
    if (known?.digest === one.digest) return 'duplicate';
    const merged = merge(present, [one], policy);
    const reception = merged.receptions[0]?.reception ?? 'new';
    if (reception === 'duplicate' || reception === 'already-declared') return reception;
    if (isBehind(present, one) || (known && isNotAfter(one.document, known.appTime))) return 'stale';
    homes.set(home, merged.dossier);
    return 'new';
  });
}

/** The name under which versions of a document follow each other. */
export function nameOf(document: Document): string {
  return `${homeOf(document)} ${slotOf(document)}`;
}

function isBehind({ versions }: Dossier, { document }: Arrived): boolean {
  const slot = slotOf(document);
  return versions.some(
    (version) => slotOf(version.document) === slot && isNotAfter(document, version.document.body.appTime),
  );
}

/**
 * A change needs a newer appTime (messages.md §11). Two new documents of one second are both taken, as the official samples
 * send them; which of them stands does not depend on which came first.
 */
function isNotAfter({ body: { appType, appTime } }: Document, known: string): boolean {
  return appType === '1' ? appTime < known : appTime <= known;
}

/** What keeps the versions of a document: its parcel, or the file of its waybill number. */
function homeOf(document: Document): string {
  return isWaybill(document) ? numberOf(document.body) : parcelId(document.body);
}

async function homesOf(
  { dossiers, waybills }: Pick<World, 'dossiers' | 'waybills'>,
  arrived: readonly Arrived[],
): Promise<Map<string, Dossier>> {
  const parcels = new Set<ParcelId>();
  const numbers = new Map<string, WaybillDocument['body']>();
  for (const { document } of arrived) {
    if (isWaybill(document)) numbers.set(numberOf(document.body), document.body);
    else parcels.add(parcelId(document.body));
  }
  const homes = new Map<string, Dossier>(await dossiers.load([...parcels], 'eventual'));
  const files = await filesOf(waybills, [...numbers.values()]);
  const owners = await dossiers.load(
    files.flatMap(({ file, orderNo }) => ownersOf(file, orderNo)),
    'eventual',
  );
  for (const { file, orderNo } of files) {
    const owner = ownersOf(file, orderNo)
      .map((id) => owners.get(id))
      .find((dossier) => dossier !== undefined);
    const present = owner ?? emptyDossier({ ebpCode: '', orderNo: orderNo ?? '' });
    homes.set(numberOf(file), { ...present, versions: [...present.versions, ...file.versions] });
  }
  return homes;
}

interface Filed {
  readonly file: WaybillFile;
  readonly orderNo: string | undefined;
}

async function filesOf(waybills: World['waybills'], bodies: readonly WaybillDocument['body'][]): Promise<Filed[]> {
  const filed: Filed[] = [];
  for (let from = 0; from < bodies.length; from += AT_ONCE) {
    const some = bodies.slice(from, from + AT_ONCE).map(async (body) => {
      const file = await waybills.load(body.logisticsCode, body.logisticsNo, 'eventual');
      return file === null ? [] : [{ file, orderNo: 'orderNo' in body ? body.orderNo : undefined }];
    });
    filed.push(...(await Promise.all(some)).flat());
  }
  return filed;
}

/** The parcels that claim the number for the order that the waybill names. */
function ownersOf({ claims }: WaybillFile, orderNo: string | undefined): ParcelId[] {
  return claims.map(({ parcel }) => parcel).filter((parcel) => parcelKey(parcel).orderNo === orderNo);
}

type WaybillDocument = DocumentOf<'waybill' | 'waybillStatus'>;

function isWaybill(document: Document): document is WaybillDocument {
  return document.type === 'waybill' || document.type === 'waybillStatus';
}

function numberOf({ logisticsCode, logisticsNo }: { logisticsCode: string; logisticsNo: string }): string {
  return `waybill ${logisticsCode} ${logisticsNo}`;
}
