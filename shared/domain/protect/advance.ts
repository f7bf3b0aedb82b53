import type { CaseEntry, CaseEvent, GivenSecurity, IpCase, TimerEvent } from '../../model/ip-case.ts';
import { chinaDay } from '../../notation/china-time.ts';
import { issued } from './documents/issued.ts';
import { deadlineEnd, withDue } from './due-of.ts';
import { type DeadlineRule, flowOf, possibleEvents, type Step } from './flow.ts';
import { GENERAL_LEAST } from './security.ts';
import { addWorkingDays, type Calendar } from './working-days.ts';

/** Something that happens to a case, and who brings it. */
export interface Happening {
  readonly event: CaseEvent | TimerEvent;
  /** A role and a name, or `timer`, or `system`. */
  readonly by: string;
  readonly note: string;
  /** Of `apply`. */
  readonly security?: GivenSecurity;
  /** Of `deny`: until which day the merchant's goods of this article count as genuine. */
  readonly until?: string;
}

/** Why a case does not move: the event is none of this state's, its deadline is over, the time has not come, or the security is short. */
export type Obstacle =
  | 'not-now'
  | 'deadline-passed'
  | 'not-due'
  | 'no-security'
  | 'security-short'
  | 'guarantee-not-in-force';

export type Advanced =
  | { readonly kind: 'advanced'; readonly case: IpCase }
  | { readonly kind: 'refused'; readonly why: Obstacle; readonly possible: readonly CaseEvent[] };

/** The case after the event, or why not. The same arguments give the same case. */
export function advance(present: IpCase, happening: Happening, now: string, calendar: Calendar): Advanced {
  const step = flowOf(present.flow).steps.find(
    ({ event, from }) => event === happening.event && from.includes(present.state),
  );
  if (step === undefined) return refused(present, 'not-now');
  const why = obstacle(present, step, happening, now);
  if (why !== null) return refused(present, why);
  return { kind: 'advanced', case: moved(present, step, happening, now, calendar) };
}

function refused(present: IpCase, why: Obstacle): Advanced {
  return { kind: 'refused', why, possible: possibleEvents(present) };
}

function obstacle(present: IpCase, step: Step, { event, security }: Happening, now: string): Obstacle | null {
  const { deadline, holderWord } = present;
  if (event === 'confirm' && holderWord !== null) return 'not-now';
  const isOver = deadline !== null && deadlineEnd(deadline.day) <= now;
  if (deadline?.raises === event) return isOver ? null : 'not-due';
  if (isOver) return 'deadline-passed';
  return step.needsSecurity ? shortOf(present, security, now) : null;
}

function shortOf(
  { security: { requiredFen } }: IpCase,
  given: GivenSecurity | undefined,
  now: string,
): Obstacle | null {
  if (given === undefined) return 'no-security';
  if (given.kind === 'deposit') return given.fen < requiredFen ? 'security-short' : null;
  if (given.fen < GENERAL_LEAST) return 'security-short';
  return given.until < chinaDay(now) ? 'guarantee-not-in-force' : null;
}

function moved(present: IpCase, step: Step, happening: Happening, now: string, calendar: Calendar): IpCase {
  const { event, by, note, security, until } = happening;
  const state = step.to === 'same' ? present.state : step.to;
  const entry: CaseEntry = { at: now, by, event, note };
  const detainedAt = event === 'detain' ? now : present.detainedAt;
  const clears = event === 'deny' && until !== undefined;
  const next: IpCase = {
    ...present,
    version: present.version + 1,
    state,
    entered: state === present.state ? present.entered : [...present.entered, { state, at: now }],
    detainedAt,
    deadline: deadlineOf({ ...present, detainedAt }, step.deadline, now, calendar),
    security: { ...present.security, given: security ?? present.security.given },
    holderWord:
      event === 'confirm' || event === 'apply'
        ? { word: 'confirm', at: now, until: null }
        : event === 'deny'
          ? { word: 'deny', at: now, until: until ?? null }
          : present.holderWord,
    courtNoticeAt: event === 'court-notice' ? (present.courtNoticeAt ?? now) : present.courtNoticeAt,
    outcome: step.outcome === undefined ? present.outcome : { kind: step.outcome, at: now },
    owes: [...(step.outcome === undefined ? [] : ['outcome' as const]), ...(clears ? ['clearance' as const] : [])],
    audit: [...present.audit, entry],
  };
  const documents = [...present.documents, ...step.documents.map((kind) => issued(kind, next, now))];
  return withDue({ ...next, documents });
}

function deadlineOf(
  { deadline, days, servedAt, detainedAt }: IpCase,
  rule: DeadlineRule | 'none' | 'same',
  now: string,
  calendar: Calendar,
): IpCase['deadline'] {
  if (rule === 'same') return deadline;
  if (rule === 'none') return null;
  const from = { service: servedAt, detention: detainedAt ?? now, event: now }[rule.from];
  return { ...addWorkingDays(chinaDay(from), days[rule.days], calendar), raises: rule.raises };
}
