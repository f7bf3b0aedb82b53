import type { Case } from '../../../model/case.ts';
import type { Declaration } from '../../../model/document/declaration.ts';
import type { IpOutcomeKind } from '../../../model/ip-outcome.ts';
import type { UseReason } from '../../../model/mark-use.ts';
import type { Enterprise } from '../../../model/reference.ts';
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
  const parties = partiesOf([ebcCode, agentCode], facts);
  const standings: Standing[] = isAuthorised(right, parties, declaration) ? ['authorised'] : [];
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
  const parties = partiesOf([ebcCode, agentCode], facts);
  return knownInfringers.some((code) => isOneOf(parties, code));
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
function isAuthorised(right: Right, parties: readonly Party[], { declTime, customsCode }: Declaration): boolean {
  const { authorisedImporters = [], legitimateUsers = [] } = right;
  if (authorisedImporters.some((code) => isOneOf(parties, code))) return true;
  return legitimateUsers.some(
    ({ code, role, ports = [], from, to }) =>
      isOneOf(parties, code) &&
      role !== 'exporter' &&
      (ports.length === 0 || ports.includes(customsCode)) &&
      isBetween(declTime, from, to),
  );
}

/** Every article that uses the right, of the merchant itself: an agent’s own goods clear nobody else’s. */
function isCleared({ cleared = [] }: Right, facts: Case, declaration: Declaration, lines: readonly string[]): boolean {
  if (cleared.length === 0) return false;
  const merchant = partiesOf([declaration.ebcCode], facts);
  const own = cleared.filter(
    ({ ebcCode, until }) => isOneOf(merchant, ebcCode) && declaration.declTime <= dayOf(until),
  );
  if (own.length === 0) return false;
  const articles = declaration.lines
    .filter(({ gnum }) => lines.includes(gnum))
    .map(({ barCode, gcode, gmodel }) => articleKey(barCode, gcode, gmodel));
  return articles.every((article) => own.some((one) => one.article === undefined || one.article === article));
}

/** Who goes by a code, as a document names it, and what the register knows of it. */
interface Party {
  readonly code: string;
  readonly enterprise: Enterprise | undefined;
}

function partiesOf(codes: readonly string[], { reference: { enterprises } }: Case): readonly Party[] {
  return codes.map((code) => ({ code, enterprise: enterprises.get(code) }));
}

/** Under any of its codes: the 10-character and the 18-character one. */
function isOneOf(parties: readonly Party[], wanted: string): boolean {
  return parties.some(
    ({ code, enterprise }) =>
      code === wanted || enterprise?.code === wanted || enterprise?.aliases?.includes(wanted) === true,
  );
}
