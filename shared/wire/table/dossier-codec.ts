import type { Dossier } from '../../model/dossier.ts';
import type { ParcelKey } from '../../model/parcel-key.ts';
import type { Verdict } from '../../model/verdict.ts';
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
  writeVerdict(out, { verdict, verdictAt, group });
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
  const judged = readVerdict(from);
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

function writeVerdict(
  out: ValueWriter,
  { verdict, verdictAt, group }: Pick<Dossier, 'verdict' | 'verdictAt' | 'group'>,
): void {
  out.value(group ?? undefined, null);
  out.value(verdictAt ?? undefined, null);
  out.small(verdict ? 1 : 0);
  if (!verdict) return;
  const { selection, versions } = verdict;
  out.value(selection.draw, null);
  for (const version of [versions.rules, versions.rights, versions.policy, versions.model]) out.value(version, null);
  const { stratum, probability, selected, reason } = selection;
  out.value(JSON.stringify([verdict.lane, verdict.score, stratum, probability, selected, reason]), null);
  out.value(said(verdict), null);
}

/** Findings alone as a list, as they always were; with what else was said as members. */
function said({ findings, uses }: Verdict): string | undefined {
  if (uses !== undefined) return JSON.stringify({ findings, uses });
  return findings.length > 0 ? JSON.stringify(findings) : undefined;
}

function readVerdict(from: ValueReader): Pick<Dossier, 'verdict' | 'verdictAt' | 'group'> {
  const group = from.value(null) ?? null;
  const verdictAt = from.value(null) ?? null;
  if (from.small() === 0) return { verdict: null, verdictAt, group };
  const draw = from.value(null) ?? '';
  const [rules = '', rights = '', policy = '', model = ''] = Array.from({ length: 4 }, () => from.value(null));
  const [lane, score, stratum, probability, selected, reason] = JSON.parse(from.value(null) ?? '');
  const said = JSON.parse(from.value(null) ?? '[]');
  const { findings, uses } = Array.isArray(said) ? { findings: said, uses: undefined } : said;
  const selection = { stratum, probability, draw, selected, reason };
  return {
    verdict: {
      lane,
      score,
      findings,
      ...(uses === undefined ? {} : { uses }),
      selection,
      versions: { rules, rights, policy, model },
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
