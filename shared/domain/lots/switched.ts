import type { Switching } from '../../model/lot.ts';

/* ISO 2859-1, 9.3 (rules.md §8.7, secondary source). */

const REMEMBERED = 5;
const FAILURES_TO_TIGHTEN = 2;
const FAILURES_TO_STOP = 5;
const SCORE_TO_REDUCE = 30;

export const FIRST_SWITCHING: Switching = begun('normal', false);

/** How a lot ended under the severity in force. */
export interface LotEnd {
  readonly accepted: boolean;
  /** Acceptance number of its plan, and whether it would have passed one AQL tighter. */
  readonly accept: number;
  readonly acceptedTighter: boolean;
}

/**
 * Normal to tightened when two of at most five lots in a row fail, back when five in a row pass; five failures under tightened inspection
 * stop it. Normal to reduced at a switching score of 30, where the responsible authority wants it, back at the first failure.
 */
export function switched(before: Switching, { accepted, accept, acceptedTighter }: LotEnd): Switching {
  const recent = [...before.recent, accepted].slice(-REMEMBERED);
  const failed = before.failed + (accepted ? 0 : 1);
  const { severity, reducedAllowed } = before;
  if (severity === 'reduced') return accepted ? { ...before, recent } : begun('normal', reducedAllowed);
  if (severity === 'tightened') {
    if (failed >= FAILURES_TO_STOP) return { ...before, recent, failed, stopped: true };
    const isGood = recent.length === REMEMBERED && recent.every(Boolean);
    return isGood ? begun('normal', reducedAllowed) : { ...before, recent, failed };
  }
  if (recent.filter((passed) => !passed).length >= FAILURES_TO_TIGHTEN) return begun('tightened', reducedAllowed);
  const earns = accept >= 2 ? acceptedTighter : accepted;
  const score = earns ? before.score + (accept >= 2 ? 3 : 2) : 0;
  return reduced({ ...before, recent, score });
}

/** The responsible authority wants reduced inspection where the score allows it, or does not want it any more. */
export function withReduced(before: Switching, reducedAllowed: boolean): Switching {
  if (!reducedAllowed && before.severity === 'reduced') return begun('normal', false);
  return reduced({ ...before, reducedAllowed });
}

/** After the stop, once the supplier has put things right: tightened inspection begins anew. */
export function resumed({ reducedAllowed }: Switching): Switching {
  return begun('tightened', reducedAllowed);
}

function reduced(switching: Switching): Switching {
  const { severity, score, reducedAllowed } = switching;
  return severity === 'normal' && reducedAllowed && score >= SCORE_TO_REDUCE ? begun('reduced', true) : switching;
}

function begun(severity: Switching['severity'], reducedAllowed: boolean): Switching {
  return { severity, stopped: false, score: 0, recent: [], failed: 0, reducedAllowed };
}
