import type { Bilingual } from '../../model/finding.ts';
import type { UseReason } from '../../model/mark-use.ts';
import { disguisedSpellings, disguiseOf, isDisguised } from './disguise.ts';
import type { Subject } from './subjects-of.ts';

/**
 * Somebody said that a merchant infringes: the holder in a report or to a case, the platform that took goods down, or an officer
 * who opened a case. `at` in epoch seconds.
 */
export interface Notice {
  readonly kind: 'report' | 'confirmed' | 'taken-down' | 'case';
  readonly merchant: string;
  /** Absent when it holds for every right of the merchant. */
  readonly recordNo?: string;
  readonly at: number;
}

export interface LeadFacts extends Subject {
  /** Of the subject's merchants. */
  readonly notices: readonly Notice[];
  /** Epoch seconds of the middle of the window. */
  readonly half: number;
  /** The share of suspicious parcels that an honest merchant may show. */
  readonly honestShare: number;
}

/** `strength` in [0, 1]; 0 says nothing. `value` carries the figure. */
interface Reading {
  readonly strength: number;
  readonly value: string;
}

interface SignalOfLeads {
  readonly name: string;
  readonly title: Bilingual;
  /** What the signal at full strength adds to an empty score. */
  readonly weight: number;
  /** Never falls when a suspicious parcel or a notice is added. */
  readonly of: (facts: LeadFacts) => Reading;
}

/** Marks written so that a plain search misses them, each by how deliberate its spelling is, against parcels without any such use. */
function disguisedShare({ parcels, clean, honestShare }: LeadFacts): Reading {
  const weight = parcels.reduce((sum, { uses }) => sum + disguiseOf(uses), 0);
  const disguised = parcels.filter(({ uses }) => uses.some(isDisguised)).length;
  return { strength: standing(weight, clean, honestShare), value: `${disguised}/${parcels.length + clean}` };
}

/** Sells little but goods under others' rights, however it spells them; three more for caution with few parcels. */
function share({ parcels, clean }: LeadFacts): Reading {
  const all = parcels.length + clean;
  return { strength: parcels.length / (all + 3), value: `${parcels.length}/${all}` };
}

/** One odd spelling repeated may be a supplier's catalogue; many are a habit. */
function spellings(facts: LeadFacts): Reading {
  return counted(facts, disguisedSpellingsIn(facts.parcels).size, { beyond: 1, half: 2 });
}

/** A shop of one brand can be a licensee whom the record forgot; nobody is that of several holders. */
function severalRights(facts: LeadFacts): Reading {
  const rights = new Set(facts.parcels.flatMap(({ uses }) => uses.map(({ recordNo }) => recordNo)));
  return counted(facts, rights.size, { beyond: 1, half: 2 });
}

/** Prices far under what the holder's goods cost. */
function priceBelowBand(facts: LeadFacts): Reading {
  return counted(facts, withReason(facts, 'price-below-band'), { half: 3 });
}

/** Words of the trade in replicas beside the mark. */
function replicaWords(facts: LeadFacts): Reading {
  return counted(facts, withReason(facts, 'replica-words'), { half: 2 });
}

/** A mark in the text and 无品牌 in the declared model (rules.md §6.1: a lead that worked). */
function declaredNoBrand(facts: LeadFacts): Reading {
  return counted(facts, withReason(facts, 'declared-no-brand'), { half: 3 });
}

/** How many parcels, whatever their spelling. */
function volume(facts: LeadFacts): Reading {
  return counted(facts, facts.parcels.length, { half: 10 });
}

/** What goes on in the newer half of the window. */
function growth(facts: LeadFacts): Reading {
  const late = facts.parcels.filter(({ trace }) => trace.times.declared >= facts.half).length;
  const { strength } = counted(facts, late, { half: 10 });
  return { strength, value: `${facts.parcels.length - late} → ${late}` };
}

/** Parcels that use a right after its holder reported the merchant or confirmed a hit, after a takedown, or after a case was opened. */
function afterNotice({ parcels, notices }: LeadFacts): Reading {
  const late = parcels.filter(({ trace: { firms, times }, uses }) =>
    notices.some(
      ({ merchant, recordNo, at }) =>
        merchant === firms.merchant &&
        times.declared > at &&
        (recordNo === undefined || uses.some((use) => use.recordNo === recordNo)),
    ),
  );
  return { strength: saturated(late.length, 2), value: String(late.length) };
}

/** The holder reported one of the merchants. */
function reported({ notices }: LeadFacts): Reading {
  const reports = notices.filter(({ kind }) => kind === 'report').length;
  return { strength: saturated(reports, 1), value: String(reports) };
}

/** The record of the right names the merchant among known infringers. */
function knownInfringer(facts: LeadFacts): Reading {
  const count = withReason(facts, 'known-infringer');
  return { strength: saturated(count, 1), value: String(count) };
}

/** Several merchants with suspicious parcels behind one link. Of a merchant itself it says nothing. */
function joinedMerchants(facts: LeadFacts): Reading {
  return counted(facts, merchantsOf(facts).length, { beyond: 1, half: 1 });
}

export const LEAD_SIGNALS: readonly SignalOfLeads[] = [
  {
    name: 'disguised-share',
    title: { zh: '伪装拼写的包裹', en: 'Parcels with disguised marks' },
    weight: 0.8,
    of: disguisedShare,
  },
  { name: 'share', title: { zh: '使用他人权利的包裹', en: 'Parcels under others’ rights' }, weight: 0.35, of: share },
  { name: 'spellings', title: { zh: '不同的伪装拼写', en: 'Disguised spellings' }, weight: 0.4, of: spellings },
  { name: 'several-rights', title: { zh: '涉及的权利', en: 'Rights used' }, weight: 0.3, of: severalRights },
  {
    name: 'price-below-band',
    title: { zh: '价格低于价格带', en: 'Priced under the band' },
    weight: 0.3,
    of: priceBelowBand,
  },
  { name: 'replica-words', title: { zh: '仿品用语', en: 'Words of replicas' }, weight: 0.4, of: replicaWords },
  { name: 'declared-no-brand', title: { zh: '申报无品牌', en: 'Declared no brand' }, weight: 0.2, of: declaredNoBrand },
  { name: 'volume', title: { zh: '可疑包裹', en: 'Suspicious parcels' }, weight: 0.25, of: volume },
  { name: 'growth', title: { zh: '前半期 → 后半期', en: 'Older → newer half' }, weight: 0.15, of: growth },
  {
    name: 'after-notice',
    title: { zh: '举报、确认、下架或立案后仍继续', en: 'Goes on after a report, confirmation, takedown or case' },
    weight: 0.6,
    of: afterNotice,
  },
  { name: 'reported', title: { zh: '权利人举报', en: 'Reports of holders' }, weight: 0.4, of: reported },
  {
    name: 'known-infringer',
    title: { zh: '备案列明的侵权人', en: 'Known infringer of the record' },
    weight: 0.4,
    of: knownInfringer,
  },
  {
    name: 'joined-merchants',
    title: { zh: '关联的商户', en: 'Merchants behind the link' },
    weight: 0.4,
    of: joinedMerchants,
  },
];

/** The different disguised spellings, each by its right. */
export function disguisedSpellingsIn(parcels: Subject['parcels']): ReadonlySet<string> {
  const uses = parcels.flatMap((parcel) => parcel.uses);
  return new Set(uses.flatMap((use) => disguisedSpellings(use).map((text) => `${use.recordNo} ${text}`)));
}

export function merchantsOf({ parcels }: Pick<Subject, 'parcels'>): string[] {
  return [...new Set(parcels.map(({ trace }) => trace.firms.merchant))].toSorted();
}

function withReason({ parcels }: LeadFacts, reason: UseReason): number {
  return parcels.filter(({ uses }) => uses.some(({ reasons }) => reasons.includes(reason))).length;
}

/** A count is worth what the suspicious parcels are among all. */
function counted(
  { parcels, clean, honestShare }: LeadFacts,
  count: number,
  { beyond = 0, half }: { readonly beyond?: number; readonly half: number },
): Reading {
  const share = standing(parcels.length, clean, honestShare);
  return { strength: saturated(count - beyond, half) * share, value: String(count) };
}

/** In [0, 1): what `weight` is against what honest parcels would show by chance, and one more for caution. */
function standing(weight: number, clean: number, honestShare: number): number {
  return weight / (weight + honestShare * clean + 1);
}

/** In [0, 1): one half at `half`. */
function saturated(count: number, half: number): number {
  return count <= 0 ? 0 : 1 - 2 ** (-count / half);
}
