import { dayAfter, dayBefore } from '../../notation/china-time.ts';

/** An entry that is judged after its day's population was frozen stands in that of one of so many days after. */
const LATE_FOR = 2;

/** Days whose late entries the population of a day takes up, the nearest first. */
export function takesUpFrom(day: string): readonly string[] {
  return steps(day, dayBefore);
}

/** Days whose populations take up the late entries of a day, the nearest first. */
export function takenUpBy(day: string): readonly string[] {
  return steps(day, dayAfter);
}

function steps(day: string, step: (day: string) => string): readonly string[] {
  const days: string[] = [];
  for (let next = step(day); days.length < LATE_FOR; next = step(next)) days.push(next);
  return days;
}
