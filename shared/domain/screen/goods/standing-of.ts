import type { Case } from '../../../model/case.ts';
import type { Declaration } from '../../../model/document/declaration.ts';
import type { IpOutcomeKind } from '../../../model/ip-outcome.ts';
import type { UseReason } from '../../../model/mark-use.ts';
import type { Right } from '../../../model/right.ts';
import { articleKey } from '../../../notation/article-key.ts';
import type { GoodsUse } from './goods-uses.ts';

/** Why the parties of a parcel may use a right. */
export type Standing = Extract<UseReason, 'authorised' | 'cleared' | 'holder-silent' | 'out-of-validity'>;

/** Outcomes of a case after which the goods are free (rules.md §6.2), and the reason that they give. */
const FREED: Partial<Record<IpOutcomeKind, Standing>> = {
  'holder-silent': 'holder-silent',
  'court-silent': 'holder-silent',
  denied: 'cleared',
  'non-infringing': 'cleared',
};

/** All that holds: authorised users, goods that the holder cleared, the outcome of a case. A right no longer in force needs nothing else. */
export function standingOf({ right, lines }: GoodsUse, facts: Case, declaration: Declaration): readonly Standing[] {
  if (!isInForce(right, declaration.declTime)) return ['out-of-validity'];
  const { ebcCode, agentCode } = declaration;
  const outcome = facts.ipOutcomes?.find(({ recordNo }) => recordNo === right.recordNo)?.outcome;
  const freed = outcome && FREED[outcome];
  const standings: Standing[] = [];
  if (isAuthorised(right, codesOf([ebcCode, agentCode], facts), declaration)) standings.push('authorised');
  if (freed === 'cleared' || isCleared(right, facts, declaration, lines)) standings.push('cleared');
  if (freed === 'holder-silent') standings.push(freed);
  return standings;
}

/** Whether one of the parties is a known infringer of the right. */
export function isKnownInfringer(
  { knownInfringers = [] }: Right,
  facts: Case,
  { ebcCode, agentCode }: Declaration,
): boolean {
  if (knownInfringers.length === 0) return false;
  const codes = codesOf([ebcCode, agentCode], facts);
  return knownInfringers.some((code) => codes.has(code));
}

/** Both days count. Those of rights are YYYY-MM-DD, those of declarations YYYYMMDD. */
function isInForce({ validFrom = '', validTo }: Right, declTime: string): boolean {
  return isBetween(declTime, validFrom, validTo);
}

function isBetween(day: string, from: string | undefined, to: string | undefined): boolean {
  return dayOf(from ?? '') <= day && (to === undefined || day <= dayOf(to));
}

function dayOf(date: string): string {
  return date.replaceAll('-', '');
}

/** A right that names nobody authorises nobody; who may only export may not import. */
function isAuthorised(right: Right, codes: ReadonlySet<string>, { declTime, customsCode }: Declaration): boolean {
  const { authorisedImporters = [], legitimateUsers = [] } = right;
  if (authorisedImporters.some((code) => codes.has(code))) return true;
  return legitimateUsers.some(
    ({ code, role, ports = [], from, to }) =>
      codes.has(code) &&
      role !== 'exporter' &&
      (ports.length === 0 || ports.includes(customsCode)) &&
      isBetween(declTime, from, to),
  );
}

/** Every article that uses the right, of the merchant itself: an agent’s own goods clear nobody else’s. */
function isCleared(
  { cleared = [] }: Right,
  facts: Case,
  declaration: Declaration,
  lines: ReadonlySet<string>,
): boolean {
  if (cleared.length === 0) return false;
  const merchant = codesOf([declaration.ebcCode], facts);
  const own = cleared.filter(({ ebcCode, until }) => merchant.has(ebcCode) && declaration.declTime <= dayOf(until));
  if (own.length === 0) return false;
  const articles = declaration.lines
    .filter(({ gnum }) => lines.has(gnum))
    .map(({ barCode, gcode, gmodel }) => articleKey(barCode, gcode, gmodel));
  return articles.every((article) => own.some((one) => one.article === undefined || one.article === article));
}

/** All codes of the enterprises: the 10-character and the 18-character one. */
function codesOf(codes: readonly string[], { reference }: Case): ReadonlySet<string> {
  const all = new Set<string>();
  for (const code of codes) {
    all.add(code);
    const enterprise = reference.enterprises.get(code);
    if (enterprise === undefined) continue;
    all.add(enterprise.code);
    for (const alias of enterprise.aliases ?? []) all.add(alias);
  }
  return all;
}
