import type { Case } from './case.ts';
import type { Bilingual, Lane, Severity, Statement } from './finding.ts';
import type { MarkUse } from './mark-use.ts';
import type { Policy } from './policy.ts';

/** What a rule says when it fires. `severity` is given only where it departs from the rule's own (a recognised innocent cause). */
export interface Judgement {
  readonly severity?: Severity;
  readonly message: Bilingual;
  readonly values: readonly Statement[];
  readonly threshold?: string;
  /** Another lane than that of the code, where the judgement is surer or less sure than usual. */
  readonly lane?: Lane;
  /** The recorded right that the goods use, and how. */
  readonly use?: MarkUse;
}

/** One rule, one file, one test, one row in the catalogue: file name = code. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** An id of the basis register, rules.md §4.8. */
  readonly basis: string;
  /** What must agree, in one sentence: the catalogue and the console show it. */
  readonly title: Bilingual;
  /** The documents without which the rule stays silent. */
  readonly needs: readonly ('order' | 'payments' | 'waybill' | 'declaration' | 'returns')[];
  readonly check: (facts: Case, policy: Policy) => readonly Judgement[];
}
