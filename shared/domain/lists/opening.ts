import type { SamplingList } from '../../model/pick.ts';
import type { Policy } from '../../model/policy.ts';
import type { Inspector } from '../../model/reference.ts';
import { eligibleInspectors } from './eligible-inspectors.ts';
import { drawnList, frozenList } from './opened-list.ts';
import { loadsOf } from './seat-picks.ts';
import type { Shift } from './shift-at.ts';

export interface Site {
  readonly customsCode: string;
  /** All inspectors of the site; none where the reference data name none. */
  readonly inspectors: readonly Inspector[];
  readonly policy: Pick<Policy, 'inspection' | 'lists'>;
}

export interface OpeningInput extends Site {
  readonly shift: Shift;
  /** Lists of the site on the same day: what people did there is off their capacity. */
  readonly sameDay: readonly SamplingList[];
  readonly rootOf: (population: readonly string[]) => string;
  /** The members of a population in the order drawn. */
  readonly drawn: (population: readonly string[], root: string) => readonly string[];
  readonly now: string;
}

/** An inspection takes two people, so two do together what one of them could. */
const PEOPLE = 2;

/** A list before its draw, and the draw. Slots of a list: half of the capacity of everybody eligible, since each inspection takes two. */
export function opening({ policy, sameDay, drawn, ...input }: OpeningInput): {
  readonly frozen: SamplingList;
  readonly draw: (frozen: SamplingList) => SamplingList;
} {
  const { inspection, lists } = policy;
  const eligible = eligibleInspectors({
    inspectors: input.inspectors,
    shift: input.shift,
    shiftsADay: inspection.shifts.length,
    perInspector: inspection.perInspector,
    doneToday: doneOn(sameDay.filter(({ from }) => from < input.shift.from)),
  });
  const assumed = Math.floor((inspection.perInspector * Math.max(PEOPLE, lists.inspectors)) / PEOPLE);
  return {
    frozen: frozenList({ ...input, eligible }),
    draw: (frozen) =>
      drawnList(frozen, {
        draw: drawn,
        together: lists.inspectors,
        assumed: input.inspectors.length > 0 ? null : assumed,
      }),
  };
}

function doneOn(lists: readonly SamplingList[]): ReadonlyMap<string, number> {
  const done = new Map<string, number>();
  for (const list of lists) {
    const loads = loadsOf(list);
    for (const [place, { id }] of list.inspectors.entries()) done.set(id, (done.get(id) ?? 0) + (loads[place] ?? 0));
  }
  return done;
}
