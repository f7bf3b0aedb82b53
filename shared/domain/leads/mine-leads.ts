import type { Lead, MinedLeads } from '../../model/lead.ts';
import type { Policy } from '../../model/policy.ts';
import { stableHash } from '../../notation/stable-hash.ts';
import { isDisguised } from './disguise.ts';
import { evidenceOf } from './evidence-of.ts';
import { disguisedSpellingsIn, merchantsOf, type Notice } from './lead-signals.ts';
import { rankOf } from './rank-of.ts';
import { NAMED_AT_MOST, rightsIn } from './rights-in.ts';
import type { Subject } from './subjects-of.ts';
import { suggestedAction } from './suggested-action.ts';

export interface Mining {
  /** ISO instants: the window that the traces are of. */
  readonly from: string;
  readonly asOf: string;
  readonly policy: Policy['leads'];
  readonly notices: readonly Notice[];
  /** The holder's name of a recorded right, where it is known. */
  readonly holderOf: (recordNo: string) => string | null;
  /** The name of an enterprise, where it is known. */
  readonly nameOf: (code: string) => string | null;
}

const ID_LENGTH = 16;

/** The leads among the subjects of a window, strongest first. Depends on the sets of subjects and notices, not on their order. */
export function mineLeads(subjects: readonly Subject[], mining: Mining): MinedLeads {
  const byMerchant = Map.groupBy(mining.notices, ({ merchant }) => merchant);
  const leads = subjects
    .flatMap((subject) => {
      const notices = merchantsOf(subject).flatMap((code) => byMerchant.get(code) ?? []);
      return isEnough(subject, notices, mining.policy) ? [leadOf(subject, notices, mining)] : [];
    })
    .filter(({ score }) => score >= mining.policy.scoreFrom)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, mining.policy.atMost);
  return { asOf: mining.asOf, from: mining.from, leads, byRight: idsByRight(leads) };
}

/** One parcel is a finding, not a lead, unless the holder reported its merchant; a link has to join merchants and to carry little else. */
function isEnough(
  { kind, parcels, clean }: Subject,
  notices: readonly Notice[],
  { parcelsFrom, linkParcelsFrom, linkShareFrom }: Policy['leads'],
): boolean {
  const count = parcels.length;
  if (kind === 'merchant') return count >= parcelsFrom || notices.length > 0;
  const isJoining = merchantsOf({ parcels }).length > 1;
  return isJoining && count >= linkParcelsFrom && count >= linkShareFrom * (count + clean);
}

function leadOf(subject: Subject, notices: readonly Notice[], { from, asOf, policy, ...names }: Mining): Lead {
  const { kind, key, parcels, clean } = subject;
  const half = (Date.parse(from) + Date.parse(asOf)) / 2 / 1000;
  const { score, signals } = rankOf({ ...subject, notices, half, honestShare: policy.honestShare });
  const rights = rightsIn(parcels, names.holderOf);
  const counts = {
    parcels: parcels.length + clean,
    suspicious: parcels.length,
    disguised: parcels.filter(({ uses }) => uses.some(isDisguised)).length,
    spellings: disguisedSpellingsIn(parcels).size,
    rights: rights.length,
    reports: notices.filter((notice) => notice.kind === 'report').length,
  };
  const districts = [...Map.groupBy(parcels, ({ trace }) => trace.customsCode)];
  return {
    id: stableHash(`${kind} ${key}`, ID_LENGTH),
    kind,
    key,
    name: kind === 'merchant' || kind === 'agent' ? names.nameOf(key) : null,
    score,
    merchants: merchantsOf(subject).slice(0, NAMED_AT_MOST),
    platforms: [...new Set(parcels.map(({ trace }) => trace.firms.platform))].toSorted().slice(0, NAMED_AT_MOST),
    counts,
    firstSeen: parcels[0]?.trace.times.declared ?? 0,
    lastSeen: parcels.at(-1)?.trace.times.declared ?? 0,
    signals: [...signals],
    rights: rights.slice(0, NAMED_AT_MOST),
    districts: districts
      .map(([customsCode, { length }]) => ({ customsCode, parcels: length }))
      .toSorted((a, b) => b.parcels - a.parcels || (a.customsCode < b.customsCode ? -1 : 1)),
    evidence: evidenceOf(parcels),
    action: suggestedAction({ score, counts }),
  };
}

function idsByRight(leads: readonly Lead[]): Record<string, string[]> {
  const pairs = leads.flatMap(({ id, rights }) => rights.map(({ recordNo }) => ({ id, recordNo })));
  const groups = [...Map.groupBy(pairs, ({ recordNo }) => recordNo)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(groups.map(([recordNo, all]) => [recordNo, all.map(({ id }) => id)]));
}
