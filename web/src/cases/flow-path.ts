import type { CaseState, FlowId } from '../../../shared/model/ip-case.ts';
import type { CaseView } from '../../../shared/wire/http/schemas/ip-case.ts';

/** One place of the procedure: `at` when it was entered, null when it lies ahead. */
export interface FlowStep {
  readonly states: readonly CaseState[];
  readonly at: string | null;
  readonly isPresent: boolean;
}

type Course = readonly (readonly CaseState[])[];

/** rules.md §6.2: what follows what; the last place names how it may end. */
const CHINA: Course = [
  ['hit'],
  ['suspended'],
  ['noticed'],
  ['secured'],
  ['detained'],
  ['court'],
  ['confiscated', 'released'],
];
const COURSES: Readonly<Record<FlowId, Course>> = {
  'cn-ex-officio': CHINA,
  'cn-application': CHINA,
  'eu-small-consignment': [['hit'], ['suspended'], ['noticed'], ['court'], ['destroyed', 'confiscated', 'released']],
};

/** Where the case has been since it was last opened, and what may still lie ahead. */
export function flowPath({ flow, state, entered }: Pick<CaseView, 'flow' | 'state' | 'entered'>): readonly FlowStep[] {
  const start = entered.findLastIndex((entry) => entry.state === 'hit');
  const been = entered.slice(Math.max(0, start));
  const path = been.map(
    (entry, place): FlowStep => ({
      states: [entry.state],
      at: entry.at,
      isPresent: place === been.length - 1,
    }),
  );
  const course = COURSES[flow];
  const present = course.findIndex((states) => states.includes(state));
  const hasEnded = present < 0 || present === course.length - 1;
  const ahead = hasEnded ? [] : course.slice(present + 1);
  return [...path, ...ahead.map((states): FlowStep => ({ states, at: null, isPresent: false }))];
}
