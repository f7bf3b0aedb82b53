import type { Evidence, Finding } from '../../model/finding.ts';
import type { Insight } from '../../model/insight.ts';
import { type ParcelId, parcelKey } from '../../model/parcel-key.ts';
import type { Policy } from '../../model/policy.ts';
import type { Trace } from '../../model/trace.ts';
import { chainPairs, type Pair, pairsOf, type Role } from './chains.ts';
import type { Structural } from './structural.ts';

const CODE = 'collusive-chain';
const MOST_EVIDENCE = 4;
const MOST_LINKED = 20;

const ROLES: Readonly<Record<Role, { readonly zh: string; readonly en: string }>> = {
  platform: { zh: '电商平台', en: 'platform' },
  payment: { zh: '支付企业', en: 'payment firm' },
  carrier: { zh: '物流企业', en: 'carrier' },
  agent: { zh: '申报企业', en: 'agent' },
};

/**
 * P12 (rules.md §5): firms that act together behind the rings of several merchants. Said only of parcels that something else was
 * found in, and worth no score: serving a ring is no proof against the honest parcels that the same firms serve.
 */
export function collusiveChains(
  traces: readonly Trace[],
  insights: readonly Insight[],
  { lookback }: Pick<Policy, 'lookback'>,
  asOf: string,
): readonly Structural[] {
  const found = insights.filter(({ findings }) => findings.length > 0);
  const suspects = new Set(found.map(({ parcel }) => parcel));
  const pairs = chainPairs(traces, suspects, lookback.chains);
  if (pairs.size === 0) return [];
  const suspicious = traces.filter(({ parcel }) => suspects.has(parcel));
  // A chain has many parcels: what is said of all of them is put together once.
  const byPairs = Map.groupBy(suspicious, (trace) => namesOfPairs(pairsOf(trace, pairs)));
  return [...byPairs.values()].flatMap((alike) => structuralOf(alike, pairs, asOf));
}

function namesOfPairs(pairs: readonly Pair[]): string {
  return pairs.map(({ roles, codes }) => [...roles, ...codes].join(' ')).join('|');
}

/** Of parcels that the same pairs served. */
function structuralOf(alike: readonly Trace[], pairs: ReadonlyMap<string, Pair>, asOf: string): Structural[] {
  const [one] = alike;
  const own = one === undefined ? [] : pairsOf(one, pairs);
  const ranked = own.toSorted((a, b) => b.found.length - a.found.length || a.all - b.all);
  const [first] = ranked;
  if (first === undefined) return [];
  const members = [...new Set(own.flatMap(({ found }) => found.map(({ parcel }) => parcel)))].toSorted();
  return alike.map(({ parcel }) => ({ parcel, finding: findingOf(parcel, first, ranked, members, asOf), score: 0 }));
}

/** `members` are all found parcels of the pairs, this one among them. */
function findingOf(
  parcel: ParcelId,
  first: Pair,
  pairs: readonly Pair[],
  members: readonly ParcelId[],
  asOf: string,
): Finding {
  const others = members.slice(0, MOST_LINKED + 1).filter((member) => member !== parcel);
  return {
    code: CODE,
    severity: 'unexplained',
    lane: 'yellow',
    message: { zh: `疑似链条串通。${sentenceZh(first)}`, en: `Firms may act together. ${sentenceEn(first)}` },
    basis: 'plan-2017',
    values: [],
    evidence: pairs.slice(0, MOST_EVIDENCE).map(evidenceOf),
    linked: { count: members.length - 1, parcels: others.slice(0, MOST_LINKED).map(parcelKey) },
    foundAt: asOf,
  };
}

function sentenceZh(pair: Pair): string {
  const { all, found, merchants, usual } = pair;
  const share = percent(found.length / all);
  return `${namesOf(pair, 'zh')} 共同经办的 ${all} 票包裹中，${found.length} 票已发现疑点，占 ${share}，其中 ${merchants} 家商户各有数票；两者分别经办的其他包裹至多占 ${percent(usual)}。`;
}

function sentenceEn(pair: Pair): string {
  const { all, found, merchants, usual } = pair;
  const share = percent(found.length / all);
  return `Of ${all} parcels that ${namesOf(pair, 'en')} served together, ${found.length} were found suspicious (${share}), several of each of ${merchants} merchants; of their other parcels at most ${percent(usual)}.`;
}

function namesOf({ roles, codes }: Pair, language: 'zh' | 'en'): string {
  const [one, other] = roles.map((role, at) => `${ROLES[role][language]} ${codes[at]}`);
  return language === 'zh' ? `${one} 与${other}` : `${one} and ${other}`;
}

function evidenceOf(pair: Pair): Evidence {
  const { roles, all, found, usual } = pair;
  return {
    signal: `chain-${roles.join('-')}`,
    title: {
      zh: `${namesOf(pair, 'zh')} 共同经办的包裹中有疑点的`,
      en: `Found among the parcels of ${namesOf(pair, 'en')}`,
    },
    value: `${found.length} / ${all}`,
    usual: percent(usual),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
}
