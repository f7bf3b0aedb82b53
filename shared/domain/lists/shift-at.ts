import { chinaDay, dayAfter } from '../../notation/china-time.ts';

/** One shift 班次 of one day: `day` is the China day on which it begins, also of a night shift; ISO instants. */
export interface Shift {
  readonly id: string;
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

/** Times as HH:MM of China; one that ends when or before it begins ends on the next day. */
export interface ShiftTimes {
  readonly id: string;
  readonly from: string;
  readonly until: string;
}

const DAY_MS = 86_400_000;
/** Where policy states no shift, the day is one. */
const WHOLE_DAY: readonly ShiftTimes[] = [{ id: 'day', from: '00:00', until: '00:00' }];

/** The shift that runs at an instant; where none does, the next to begin. Of two that run at once the one that began later. */
export function shiftAt(now: string, times: readonly ShiftTimes[]): Shift {
  const about = shiftsAbout(now, times);
  const running = about.findLast(({ from, until }) => from <= now && now < until);
  return running ?? firstOf(about.filter(({ from }) => from > now));
}

/** The shift that begins next after the beginning of another. */
export function shiftAfter(shift: Pick<Shift, 'from' | 'id'>, times: readonly ShiftTimes[]): Shift {
  return firstOf(shiftsAbout(shift.from, times).filter(({ from }) => from > shift.from));
}

/** All shifts that begin from the day before to the second day after, in the order of their beginning. */
function shiftsAbout(now: string, times: readonly ShiftTimes[]): Shift[] {
  const first = chinaDay(new Date(Date.parse(now) - DAY_MS).toISOString());
  const second = dayAfter(first);
  const third = dayAfter(second);
  return [first, second, third, dayAfter(third)]
    .flatMap((day) => (times.length > 0 ? times : WHOLE_DAY).map((one) => shiftOf(day, one)))
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
}

function shiftOf(day: string, { id, from, until }: ShiftTimes): Shift {
  return { id, day, from: instant(day, from), until: instant(until > from ? day : dayAfter(day), until) };
}

function instant(day: string, time: string): string {
  return new Date(`${day}T${time}:00+08:00`).toISOString();
}

function firstOf(shifts: readonly Shift[]): Shift {
  const [shift] = shifts;
  if (shift === undefined) throw new RangeError('a policy of shifts begins one on every day');
  return shift;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
