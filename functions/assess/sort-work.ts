import { inForce } from '../../shared/domain/dossier/in-force.ts';
import { ownWaybills } from '../../shared/domain/dossier/own-waybills.ts';
import { isCancelled } from '../../shared/domain/dossier/state-of.ts';
import type { WaybillUse } from '../../shared/model/case.ts';
import type { Arrival } from '../../shared/model/dossier.ts';
import type { Insight } from '../../shared/model/insight.ts';
import type { IpOutcomeNews } from '../../shared/model/ip-outcome.ts';
import { type ParcelId, type ParcelKey, parcelId } from '../../shared/model/parcel-key.ts';
import type { RawPaymentNews } from '../../shared/model/raw-payment.ts';
import type { Arrived, Returned } from '../../shared/model/submission.ts';
import {
  type FiledWaybill,
  fileWaybill,
  isAlone,
  isClaimOf,
  isVersionOf,
  otherUses,
  type WaybillNews,
} from './waybill-desk.ts';
import type { World } from './world.ts';

/** One delivery: documents that arrived, and parcels to judge again. */
export interface Work {
  readonly arrived: readonly Arrived[];
  readonly reassess: readonly ParcelId[];
  /** Goods of returns that are back at the supervised site. */
  readonly returned?: readonly Returned[];
  /** What looking back over many parcels found of single ones. */
  readonly insights?: readonly Insight[];
  /** What happened in pulls of raw payment data. */
  readonly rawPayments?: readonly RawPaymentNews[];
  /** How cases after IP hits ended. */
  readonly ipOutcomes?: readonly IpOutcomeNews[];
}

/** What a delivery means for one parcel. */
export interface ParcelWork {
  readonly arrived: readonly Arrived[];
  readonly returned: readonly Arrival[];
  /** The newest of the delivery; null when it brings none. */
  readonly insight: Insight | null;
  readonly rawPayments: readonly RawPaymentNews[];
  readonly ipOutcomes: readonly IpOutcomeNews[];
  /** Judge even if no document is new: a neighbour changed or a window ended. */
  readonly again: boolean;
  /** As the waybill file says; null when the delivery had no reason to open it. */
  readonly otherUses: readonly WaybillUse[] | null;
  /** Parcels that claim the same waybill number. */
  readonly neighbours: readonly ParcelId[];
}

const NOTHING: ParcelWork = {
  arrived: [],
  returned: [],
  insight: null,
  rawPayments: [],
  ipOutcomes: [],
  again: false,
  otherUses: null,
  neighbours: [],
};

/** Sorts a delivery by parcel. Waybill documents are filed under their number first and go on to the parcels that claim it. */
export async function sortWork(
  world: World,
  { arrived, reassess, returned = [], insights = [], rawPayments = [], ipOutcomes = [] }: Work,
): Promise<Map<ParcelId, ParcelWork>> {
  const again = new Set(reassess);
  const back = Map.groupBy(returned, ({ parcel }) => parcel);
  const insightOf = newestOf(insights);
  const pulled = Map.groupBy(rawPayments, ({ parcel }) => parcel);
  const ended = Map.groupBy(ipOutcomes, ({ parcel }) => parcel);
  const known = [...again, ...back.keys(), ...insightOf.keys(), ...pulled.keys(), ...ended.keys()];
  const byParcel = new Map<ParcelId, Arrived[]>(known.map((id) => [id, []]));
  const news = new Map<string, WaybillNews>();
  // Documents of one parcel mostly come one after the other.
  let last: { readonly key: ParcelKey; readonly parcel: ParcelId } | null = null;
  let lastNews: WaybillNews | null = null;
  for (const one of arrived) {
    const { type, body } = one.document;
    if (type === 'waybill' || type === 'waybillStatus') newsOf(body).arrived.push(one);
    else push(byParcel, parcelOf(body), one);
    if (type === 'declaration') newsOf(body).claims.push({ parcel: parcelOf(body), at: one.receivedAt });
  }
  for (const { parcel, body, receivedAt } of await declarationsOf(world, reassess)) {
    newsOf(body).claims.push({ parcel, at: receivedAt });
  }
  const filed = await Promise.all([...news.values()].map((item) => fileWaybill(world.waybills, item)));

  const work = new Map<ParcelId, ParcelWork>();
  for (const [parcel, documents] of byParcel) {
    work.set(parcel, {
      arrived: documents,
      returned: back.get(parcel)?.map(({ arrival }) => arrival) ?? NOTHING.returned,
      insight: insightOf.get(parcel) ?? null,
      rawPayments: pulled.get(parcel) ?? NOTHING.rawPayments,
      ipOutcomes: ended.get(parcel) ?? NOTHING.ipOutcomes,
      again: again.has(parcel),
      otherUses: null,
      neighbours: NOTHING.neighbours,
    });
  }
  for (const item of filed) await attach(world, item, work);
  return work;

  function newsOf({ logisticsCode, logisticsNo }: { logisticsCode: string; logisticsNo: string }): WaybillNews {
    if (lastNews?.logisticsNo === logisticsNo && lastNews.logisticsCode === logisticsCode) return lastNews;
    const number = `${logisticsCode} ${logisticsNo}`;
    lastNews = news.get(number) ?? { logisticsCode, logisticsNo, arrived: [], claims: [] };
    news.set(number, lastNews);
    return lastNews;
  }

  function parcelOf(key: ParcelKey): ParcelId {
    if (last?.key.orderNo !== key.orderNo || last.key.ebpCode !== key.ebpCode) last = { key, parcel: parcelId(key) };
    return last.parcel;
  }
}

/** Hands the file's documents to the parcels concerned: to new claimants all of their own, to old ones what arrived now. */
async function attach(world: World, { news, file }: FiledWaybill, work: Map<ParcelId, ParcelWork>): Promise<void> {
  for (const { parcel } of file.claims) {
    const own = ownWaybills(file, parcel);
    const isOwn = news.arrived.some(({ digest }) => isVersionOf(own, digest));
    const isAnothers = news.arrived.some(({ digest }) => !isVersionOf(own, digest));
    if (!isClaimOf(news, parcel) && !isOwn && !isAnothers) continue;
    const sofar = work.get(parcel) ?? NOTHING;
    work.set(parcel, {
      ...sofar,
      // That the number was given to another order is no document of the parcel, and may change what is said of it.
      again: sofar.again || isAnothers,
      arrived: [...sofar.arrived, ...own],
      otherUses: isAlone(file, parcel) ? [] : await otherUses(file, parcel, (other) => wasCancelled(world, other)),
      neighbours: neighboursOf(parcel),
    });
  }

  function neighboursOf(parcel: ParcelId): readonly ParcelId[] {
    if (file.claims.length === 1) return NOTHING.neighbours;
    const others = file.claims.filter((claim) => claim.parcel !== parcel && !isClaimOf(news, claim.parcel));
    return others.map((claim) => claim.parcel);
  }
}

async function wasCancelled(world: World, parcel: ParcelId): Promise<boolean> {
  const dossier = (await world.dossiers.load([parcel], 'strong')).get(parcel);
  return dossier !== undefined && isCancelled(dossier);
}

interface Declared {
  readonly parcel: ParcelId;
  readonly body: { readonly logisticsCode: string; readonly logisticsNo: string };
  readonly receivedAt: string;
}

/** A parcel that is judged again looks into its waybill file again. */
async function declarationsOf(world: World, parcels: readonly ParcelId[]): Promise<Declared[]> {
  const dossiers = await world.dossiers.load(parcels, 'strong');
  return [...dossiers].flatMap(([parcel, { versions }]) =>
    inForce(versions).flatMap(({ document, receivedAt }) =>
      document.type === 'declaration' ? [{ parcel, body: document.body, receivedAt }] : [],
    ),
  );
}

function newestOf(insights: readonly Insight[]): Map<ParcelId, Insight> {
  const newest = new Map<ParcelId, Insight>();
  for (const insight of insights) {
    const { parcel } = insight;
    const former = newest.get(parcel);
    if (former === undefined || former.asOf < insight.asOf) newest.set(parcel, insight);
  }
  return newest;
}

function push(map: Map<ParcelId, Arrived[]>, parcel: ParcelId, one: Arrived): void {
  const list = map.get(parcel);
  if (list === undefined) map.set(parcel, [one]);
  else list.push(one);
}
