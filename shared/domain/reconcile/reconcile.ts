import type { Case, Papers } from '../../model/case.ts';
import type { Finding, Lane, Severity } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import { RULES } from './rules.ts';

type Need = Rule['needs'][number];

/** A rule with its needs as a sum of bits, so that one look at the papers answers for all rules. */
interface Seat {
  readonly rule: Rule;
  readonly needs: number;
}

const BITS: Readonly<Record<Need, number>> = { order: 1, payments: 2, waybill: 4, declaration: 8, returns: 16 };
const seated = new WeakMap<readonly Rule[], readonly Seat[]>();

/**
 * All findings of a parcel: every rule whose documents are there. Sorted by code, then by values, so that the bytes never
 * depend on the order of rules or documents.
 */
export function reconcile(facts: Case, policy: Policy, rules: readonly Rule[] = RULES): Finding[] {
  const present = bitsPresent(facts.papers);
  const findings: Finding[] = [];
  for (const { rule, needs } of seatsOf(rules)) {
    if ((needs & present) !== needs) continue;
    for (const judgement of rule.check(facts, policy)) findings.push(findingOf(rule, judgement, policy));
  }
  return findings.length < 2 ? findings : findings.toSorted(byCodeAndValues);
}

/** The rules of one set of books stay the same for all its parcels. */
function seatsOf(rules: readonly Rule[]): readonly Seat[] {
  const known = seated.get(rules);
  if (known !== undefined) return known;
  const seats = rules.map((rule) => ({ rule, needs: rule.needs.reduce((bits, need) => bits | BITS[need], 0) }));
  seated.set(rules, seats);
  return seats;
}

function bitsPresent({ order, payments, waybill, declaration, returns }: Papers): number {
  return (
    (order === null ? 0 : BITS.order) |
    (payments.length === 0 ? 0 : BITS.payments) |
    (waybill === null ? 0 : BITS.waybill) |
    (declaration === null ? 0 : BITS.declaration) |
    (returns.length === 0 ? 0 : BITS.returns)
  );
}

function findingOf({ code, severity: own, basis }: Rule, judgement: Judgement, policy: Policy): Finding {
  const { severity = own, message, values, threshold, use, lane = laneOf(code, severity, policy) } = judgement;
  return {
    code,
    severity,
    lane,
    message,
    basis,
    values: [...values],
    ...(threshold === undefined ? {} : { threshold }),
    ...(use === undefined ? {} : { use }),
  };
}

/** A benign finding never takes the lane of its code. */
function laneOf(code: string, severity: Severity, { lanes }: Policy): Lane {
  const bySeverity = lanes.bySeverity[severity];
  return severity === 'benign' ? bySeverity : (lanes.byCode[code] ?? bySeverity);
}

function byCodeAndValues(a: Finding, b: Finding): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  const [x, y] = [JSON.stringify(a.values), JSON.stringify(b.values)];
  return x < y ? -1 : Number(x > y);
}
