import type { Dossier } from '../../model/dossier.ts';
import { type ParcelKey, parcelId } from '../../model/parcel-key.ts';
import type { Selection, Verdict } from '../../model/verdict.ts';
import { firstEntryNumber } from '../../notation/entry-number.ts';
import { ValueReader, ValueWriter } from './packed-values.ts';
import { squeeze, unsqueeze } from './squeeze.ts';
import type { Facts } from './versions-codec.ts';
import { readVersions, writeVersions } from './versions-codec.ts';

type Packed = 'key' | 'rev' | 'versions' | 'verdict' | 'verdictAt' | 'group' | 'reservation' | 'lanes';

/** Members that are mostly empty; kept as JSON where they are not. */
const USUAL: Omit<Dossier, Packed> = {
  releasedAt: null,
  missing: [],
  otherUses: [],
  decisions: [],
  results: [],
  arrivals: [],
  lease: null,
  insight: null,
  rawPayment: null,
};

/** The body of a dossier item: everything but its key and `rev`, which are attributes. */
export function packDossier(dossier: Dossier): Uint8Array {
  const { key, rev, versions, verdict, verdictAt, group, reservation, lanes, ...others } = dossier;
  const out = new ValueWriter();
  writeVersions(out, versions, factsOf(key));
  writeVerdict(out, { key, versions, verdict, verdictAt, group });
  writeReservation(out, reservation);
  writeLanes(out, { lanes, verdictAt });
  const unusual = Object.entries(others).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
  out.value(unusual.length > 0 ? JSON.stringify(Object.fromEntries(unusual)) : undefined, null);
  return squeeze(out.done());
}

export function unpackDossier(key: ParcelKey, rev: number, body: Uint8Array): Dossier {
  const from = new ValueReader(unsqueeze(body));
  const versions = readVersions(from, factsOf(key));
  const judged = readVerdict(from, { key, versions });
  const reservation = readReservation(from);
  const lanes = readLanes(from, judged.verdictAt);
  const unusual: Partial<typeof USUAL> = JSON.parse(from.value(null) ?? '{}');
  return { key, rev, versions, ...judged, reservation, lanes, ...USUAL, ...unusual };
}

function factsOf(key: ParcelKey): Facts {
  return new Map([
    ['orderNo', key.orderNo],
    ['ebpCode', key.ebpCode],
  ]);
}

type Entered = Pick<Dossier, 'key' | 'versions'>;

/** What a selection mostly lacks; kept as JSON where it does not. */
interface Rare {
  readonly instructions: Selection['instructions'];
  readonly model: number | undefined;
  readonly topUpFrom: number | null | undefined;
  readonly plan: string | undefined;
  readonly set: string | undefined;
}

function writeVerdict(
  out: ValueWriter,
  { verdict, verdictAt, group, ...entered }: Entered & Pick<Dossier, 'verdict' | 'verdictAt' | 'group'>,
): void {
  out.value(group ?? undefined, null);
  out.value(verdictAt ?? undefined, null);
  out.small(verdict ? 1 : 0);
  if (!verdict) return;
  const { selection, versions } = verdict;
  out.value(selection.draw, null);
  for (const version of [versions.rules, versions.rights, versions.policy, versions.model]) out.value(version, null);
  const { stratum, probability, selected, reason } = selection;
  const usual = [verdict.lane, verdict.score, stratum, probability, selected, reason];
  out.value(JSON.stringify([...usual, ...enteredAs(verdict, entered)]), null);
  out.value(said(verdict), null);
}

/**
 * Nothing for verdicts from before entries had numbers. Else the rate (empty where it is the probability), the number (empty where the
 * documents tell it), and what else was weighed; of these no more than is needed.
 */
function enteredAs({ selection, versions }: Verdict, entered: Entered): unknown[] {
  const { entryNo, rate, probability, instructions, model, topUpFrom } = selection;
  if (entryNo === undefined || rate === undefined) return [];
  const rare: Rare = { instructions, model, topUpFrom, plan: versions.plan, set: versions.instructions };
  const members = [rate === probability ? '' : rate, entryNo === toldBy(entered) ? '' : entryNo];
  if (Object.values(rare).some((value) => value !== undefined)) return [...members, rare];
  return members[1] === '' ? members.slice(0, 1) : members;
}

function readEntered(members: readonly unknown[], probability: number, entered: Entered) {
  const [rate, entryNo = '', rare = {}] = members as [(number | '')?, string?, Partial<Rare>?]; // written by `enteredAs`
  if (rate === undefined) return { selection: {}, versions: {} };
  const { plan, set, ...others } = rare;
  return {
    selection: {
      entryNo: entryNo === '' ? toldBy(entered) : entryNo,
      rate: rate === '' ? probability : rate,
      ...others,
    },
    versions: { ...(set === undefined ? {} : { instructions: set }), ...(plan === undefined ? {} : { plan }) },
  };
}

function toldBy({ key, versions }: Entered): string {
  return firstEntryNumber(versions.filter(isDeclaration), parcelId(key)) ?? '';
}

function isDeclaration({ document }: Dossier['versions'][number]): boolean {
  return document.type === 'declaration';
}

/** Findings alone as a list, as they always were; with what else was said as members. */
function said({ findings, uses }: Verdict): string | undefined {
  if (uses !== undefined) return JSON.stringify({ findings, uses });
  return findings.length > 0 ? JSON.stringify(findings) : undefined;
}

function readVerdict(from: ValueReader, entered: Entered): Pick<Dossier, 'verdict' | 'verdictAt' | 'group'> {
  const group = from.value(null) ?? null;
  const verdictAt = from.value(null) ?? null;
  if (from.small() === 0) return { verdict: null, verdictAt, group };
  const draw = from.value(null) ?? '';
  const [rules = '', rights = '', policy = '', model = ''] = Array.from({ length: 4 }, () => from.value(null));
  const [lane, score, stratum, probability, selected, reason, ...members] = JSON.parse(from.value(null) ?? '');
  const more = readEntered(members, probability, entered);
  const said = JSON.parse(from.value(null) ?? '[]');
  const { findings, uses } = Array.isArray(said) ? { findings: said, uses: undefined } : said;
  const selection = { stratum, probability, draw, selected, reason, ...more.selection };
  return {
    verdict: {
      lane,
      score,
      findings,
      ...(uses === undefined ? {} : { uses }),
      selection,
      versions: { rules, rights, policy, model, ...more.versions },
    },
    verdictAt,
    group,
  };
}

function writeReservation(out: ValueWriter, reservation: Dossier['reservation']): void {
  out.value(reservation?.person, null);
  if (!reservation) return;
  out.value(reservation.year, null);
  out.value(String(reservation.fen), null);
}

function readReservation(from: ValueReader): Dossier['reservation'] {
  const person = from.value(null);
  if (person === undefined) return null;
  return { person, year: from.value(null) ?? '', fen: Number(from.value(null)) };
}

function writeLanes(out: ValueWriter, { lanes, verdictAt }: Pick<Dossier, 'lanes' | 'verdictAt'>): void {
  out.small(lanes.length);
  for (const { at, lane, codes } of lanes) {
    out.value(at, verdictAt);
    out.value([lane, ...codes].join(' '), 'green');
  }
}

function readLanes(from: ValueReader, verdictAt: string | null): Dossier['lanes'] {
  return Array.from({ length: from.small() }, () => {
    const at = from.value(verdictAt) ?? '';
    const [lane, ...codes] = (from.value('green') ?? '').split(' ');
    return { at, lane: lane as Dossier['lanes'][number]['lane'], codes }; // written from a LaneChange above
  });
}
