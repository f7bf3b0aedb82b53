import type { Bilingual } from '../../model/finding.ts';
import type { Inspector } from '../../model/reference.ts';

export interface AssignmentInput {
  /** The inspectors of the site. */
  readonly inspectors: readonly Inspector[];
  /** YYYY-MM-DD, China time. */
  readonly day: string;
  readonly count: number;
  /** Chooses `size` different places in [0, of) at random. */
  readonly sample: (size: number, of: number) => readonly number[];
}

export interface Assignment {
  readonly inspectors: readonly { readonly id: string; readonly name: string }[];
  readonly excluded: readonly { readonly id: string; readonly reason: 'off-duty' | 'not-drawn' }[];
  /** Said when fewer than wanted are on duty; null otherwise. */
  readonly shortage: Bilingual | null;
}

/** An inspection is never done by one person alone (rules.md §8.1). */
const FEWEST = 2;

/**
 * Draws inspectors among those on duty that weekday; one without stated days is always on duty. The same people, day and
 * sample give the same answer, whatever their order in the file. All others are listed with the reason.
 */
export function assignInspectors({ inspectors, day, count, sample }: AssignmentInput): Assignment {
  const people = [...new Map(inspectors.map((person) => [person.id, person])).values()].toSorted(byId);
  const weekday = weekdayOf(day);
  const onDuty = people.filter(({ onDutyDays }) => onDutyDays?.includes(weekday) ?? true);
  const wanted = Math.max(count, FEWEST);
  const drawn = new Set(sample(Math.min(wanted, onDuty.length), onDuty.length).map((place) => onDuty[place]));
  return {
    inspectors: people.filter((person) => drawn.has(person)).map(({ id, name }) => ({ id, name })),
    excluded: people
      .filter((person) => !drawn.has(person))
      .map((person) => ({ id: person.id, reason: onDuty.includes(person) ? 'not-drawn' : 'off-duty' })),
    shortage: onDuty.length < wanted ? shortageOf(wanted, onDuty.length) : null,
  };
}

/** 1 Monday … 7 Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function shortageOf(wanted: number, present: number): Bilingual {
  return {
    zh: `应派查验人员 ${wanted} 名，当日在岗仅 ${present} 名`,
    en: `${wanted} inspectors are wanted, only ${present} on duty that day`,
  };
}

function byId(a: Inspector, b: Inspector): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
