import type { CaseDays, CaseEvent, CaseState, DocumentKind, FlowId, IpCase, TimerEvent } from '../../model/ip-case.ts';
import type { IpOutcomeKind } from '../../model/ip-outcome.ts';

/** From what a deadline counts, and what its end raises. */
export interface DeadlineRule {
  readonly days: keyof CaseDays;
  readonly from: 'service' | 'detention' | 'event';
  readonly raises: TimerEvent;
}

/** One step of a flow. `deadline`: a new one, `none` ends the present, `same` leaves it. */
export interface Step {
  readonly event: CaseEvent | TimerEvent;
  readonly from: readonly CaseState[];
  /** `same` leaves the state and notes the event. */
  readonly to: CaseState | 'same';
  readonly deadline: DeadlineRule | 'none' | 'same';
  readonly documents: readonly DocumentKind[];
  /** How the case ended, where the step ends it. */
  readonly outcome?: IpOutcomeKind;
  /** The holder must give what rules.md §6.3 asks. */
  readonly needsSecurity?: true;
}

export interface Flow {
  readonly id: FlowId;
  /** What runs from the notice on. */
  readonly opening: DeadlineRule;
  readonly steps: readonly Step[];
}

const RELEASED = { to: 'released', deadline: 'none', documents: ['release-notice'] } as const;
const CONFISCATED = { to: 'confiscated', deadline: 'none', documents: [], outcome: 'infringing' } as const;
/** From a court's notice on its word is awaited, however long it takes. */
const COURT_HEARD = { event: 'court-notice', to: 'court', deadline: 'none', documents: [] } as const;

/** The holder says that the goods are genuine or withdraws, at any time before a finding (Regulation Art. 24). */
const denied = (from: readonly CaseState[]): Step => ({ event: 'deny', from, ...RELEASED, outcome: 'denied' });

const courtSilent = (from: readonly CaseState[]): Step => ({
  event: 'court-silent',
  from,
  ...RELEASED,
  outcome: 'court-silent',
});

/** The holder's part is the same whether customs began or the holder did. */
const HOLDER: readonly Step[] = [
  { event: 'confirm', from: ['noticed'], to: 'same', deadline: 'same', documents: [] },
  { event: 'apply', from: ['noticed'], to: 'secured', deadline: 'none', documents: [], needsSecurity: true },
  // No reply, or no security in time: customs must not detain (Regulation Art. 16).
  { event: 'holder-silent', from: ['noticed'], ...RELEASED, outcome: 'holder-silent' },
  denied(['noticed', 'secured', 'detained', 'court']),
];

/** Regulation Art. 16, 20, 24: customs investigate for 30 working days, a court has 50, both from the detention. */
const exOfficio: Flow = {
  id: 'cn-ex-officio',
  opening: { days: 'holder', from: 'service', raises: 'holder-silent' },
  steps: [
    ...HOLDER,
    {
      event: 'detain',
      from: ['secured'],
      to: 'detained',
      deadline: { days: 'investigation', from: 'detention', raises: 'investigation-ended' },
      documents: ['detention-decision'],
    },
    { event: 'find-infringing', from: ['detained', 'court'], ...CONFISCATED },
    { event: 'find-genuine', from: ['secured', 'detained', 'court'], ...RELEASED, outcome: 'non-infringing' },
    ...(['refer-to-court', 'investigation-ended'] as const).map(
      (event): Step => ({
        event,
        from: ['detained'],
        to: 'court',
        deadline: { days: 'court', from: 'detention', raises: 'court-silent' },
        documents: ['court-waiting'],
      }),
    ),
    { ...COURT_HEARD, from: ['detained', 'court'] },
    courtSilent(['court']),
  ],
};

/** Regulation Art. 12–15, 24: customs detain and do not decide; a court has 20 working days (unconfirmed). */
const onApplication: Flow = {
  id: 'cn-application',
  opening: { days: 'holder', from: 'service', raises: 'holder-silent' },
  steps: [
    ...HOLDER,
    {
      event: 'detain',
      from: ['secured'],
      to: 'detained',
      deadline: { days: 'courtOnApplication', from: 'detention', raises: 'court-silent' },
      documents: ['detention-decision', 'court-waiting'],
    },
    { ...COURT_HEARD, from: ['detained'] },
    courtSilent(['detained']),
    { event: 'find-infringing', from: ['court'], ...CONFISCATED },
    { event: 'find-genuine', from: ['court'], ...RELEASED, outcome: 'non-infringing' },
  ],
};

/** Reg. 608/2013 Art. 26: silence of ten working days is consent to destruction; an objection leaves the holder as long for a court. */
const euSmallConsignment: Flow = {
  id: 'eu-small-consignment',
  opening: { days: 'consent', from: 'service', raises: 'declarant-silent' },
  steps: [
    ...(['destroy-consent', 'declarant-silent'] as const).map(
      (event): Step => ({
        event,
        from: ['noticed'],
        to: 'destroyed',
        deadline: 'none',
        documents: [],
        outcome: 'infringing',
      }),
    ),
    {
      event: 'object',
      from: ['noticed'],
      to: 'court',
      deadline: { days: 'consent', from: 'event', raises: 'court-silent' },
      documents: ['court-waiting'],
    },
    { ...COURT_HEARD, from: ['court'] },
    courtSilent(['court']),
    { event: 'find-infringing', from: ['court'], ...CONFISCATED },
    { event: 'find-genuine', from: ['noticed', 'court'], ...RELEASED, outcome: 'non-infringing' },
    denied(['noticed', 'court']),
  ],
};

const FLOWS: Readonly<Record<FlowId, Flow>> = {
  'cn-ex-officio': exOfficio,
  'cn-application': onApplication,
  'eu-small-consignment': euSmallConsignment,
};

export function flowOf(id: FlowId): Flow {
  return FLOWS[id];
}

/** What may be brought to the case as it stands; what only time brings is left out, and so is what the holder has said. */
export function possibleEvents({
  flow,
  state,
  holderWord,
}: Pick<IpCase, 'flow' | 'state' | 'holderWord'>): readonly CaseEvent[] {
  const events = flowOf(flow).steps.flatMap(({ event, from }) =>
    from.includes(state) && isBrought(event) && (event !== 'confirm' || holderWord === null) ? [event] : [],
  );
  return [...new Set(events)];
}

function isBrought(event: Step['event']): event is CaseEvent {
  return !TIMED.includes(event);
}

const TIMED: readonly string[] = ['holder-silent', 'investigation-ended', 'court-silent', 'declarant-silent'];
