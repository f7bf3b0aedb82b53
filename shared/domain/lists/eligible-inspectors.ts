import type { ListedInspector } from '../../model/pick.ts';
import type { Inspector } from '../../model/reference.ts';

export interface EligibilityInput {
  /** The inspectors of the site. */
  readonly inspectors: readonly Inspector[];
  readonly shift: { readonly id: string; readonly day: string };
  /** How many shifts a day has. */
  readonly shiftsADay: number;
  /** Inspections of a shift by one person whose daily capacity is not stated (policy). */
  readonly perInspector: number;
  /** Inspections that people were already given on earlier lists of the day. */
  readonly doneToday: ReadonlyMap<string, number>;
}

export interface Eligible {
  /** By id: the population of the draw. */
  readonly inspectors: readonly ListedInspector[];
  readonly excluded: readonly { readonly id: string; readonly reason: 'off-duty' | 'unskilled' | 'at-capacity' }[];
}

/** Looking at documents opens no parcel. */
const OPENS_NOTHING = 'document';

/**
 * Who may be drawn for a shift (rules.md §8.5): on duty that weekday and shift, able to open parcels, and with capacity left that
 * day. Stated capacity is of a day and is spread over the shifts that a person works; what is not stated excludes nobody.
 */
export function eligibleInspectors(input: EligibilityInput): Eligible {
  const people = [...new Map(input.inspectors.map((person) => [person.id, person])).values()].toSorted(byId);
  const excluded: Eligible['excluded'][number][] = [];
  const inspectors: ListedInspector[] = [];
  for (const person of people) {
    const capacity = capacityOf(person, input);
    if (!isOnDuty(person, input)) excluded.push({ id: person.id, reason: 'off-duty' });
    else if (person.skills?.every((skill) => skill === OPENS_NOTHING))
      excluded.push({ id: person.id, reason: 'unskilled' });
    else if (capacity < 1) excluded.push({ id: person.id, reason: 'at-capacity' });
    else inspectors.push(listed(person, capacity));
  }
  return { inspectors, excluded };
}

function isOnDuty({ onDutyDays, shifts }: Inspector, { shift }: EligibilityInput): boolean {
  return (onDutyDays?.includes(weekdayOf(shift.day)) ?? true) && (shifts?.includes(shift.id) ?? true);
}

function capacityOf(
  { id, dailyCapacity, shifts }: Inspector,
  { shiftsADay, perInspector, doneToday }: EligibilityInput,
) {
  if (dailyCapacity === undefined) return perInspector;
  const inShift = Math.ceil(dailyCapacity / Math.max(1, shifts?.length ?? shiftsADay));
  return Math.min(inShift, dailyCapacity - (doneToday.get(id) ?? 0));
}

function listed({ id, name, skills, recusals }: Inspector, capacity: number): ListedInspector {
  return {
    id,
    name,
    capacity,
    ...(skills === undefined ? {} : { skills }),
    ...(recusals === undefined ? {} : { recusals }),
  };
}

/** 1 Monday … 7 Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function byId(a: Inspector, b: Inspector): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
