import type { Case, Papers } from '../../model/case.ts';
import type { Finding, Lane, Severity } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import type { Judgement, Rule } from '../../model/rule.ts';
import { RULES } from './rules.ts';

/**
 * All findings of a parcel: every rule whose documents are there. Sorted by code, then by values, so that the bytes never
 * depend on the order of rules or documents.
 */
export function reconcile(facts: Case, policy: Policy, rules: readonly Rule[] = RULES): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!arePresent(facts.papers, rule.needs)) continue;
    for (const judgement of rule.check(facts, policy)) findings.push(findingOf(rule, judgement, policy));
  }
  return findings.length < 2 ? findings : findings.toSorted(byCodeAndValues);
}

function arePresent(papers: Papers, needs: Rule['needs']): boolean {
  for (const need of needs) if (!isPresent(papers, need)) return false;
  return true;
}

function isPresent(papers: Papers, need: Rule['needs'][number]): boolean {
  return need === 'payments' || need === 'returns' ? papers[need].length > 0 : papers[need] !== null;
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
