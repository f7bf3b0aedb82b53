import { Cron } from 'croner';

const UNITS: Record<string, number> = { minute: 60, hour: 3600, day: 86_400 };
/** EventBridge's syntax that croner would read otherwise. */
const NOT_HERE = /[LW#]/;

/**
 * Runs a `rate(…)` or `cron(…)` expression of EventBridge; a turn that is still running is not started twice, and one that
 * fails ends nothing but itself.
 */
export function onSchedule(expression: string, run: () => Promise<void>, fail: (error: unknown) => void) {
  const rate = expression.match(/^rate\(([1-9]\d*) (minute|hour|day)s?\)$/);
  const seconds = rate ? Number(rate[1]) * (UNITS[rate[2] ?? ''] ?? 60) : 0;
  const every = rate ? { interval: seconds, startAt: new Date(Date.now() + seconds * 1000) } : {};
  const cron = new Cron(
    rate ? '* * * * * *' : pattern(expression),
    { timezone: 'UTC', alternativeWeekdays: true, sloppyRanges: true, protect: true, catch: fail, ...every },
    run,
  );
  return { stop: () => cron.stop() };
}

/** EventBridge: minute hour day month weekday year, Sunday being 1 (croner's alternative weekdays). croner: second first. */
function pattern(expression: string): string {
  const fields = expression.match(/^cron\((.+)\)$/)?.[1]?.split(/\s+/);
  if (fields?.length !== 6) throw new Error(`the schedule ${expression} is neither rate(…) nor cron(…)`);
  const [minute, hour, day, month, weekday = '', year] = fields.map((field) => (field === '?' ? '*' : field));
  const unknown = [day ?? '', weekday].some((field) => NOT_HERE.test(field.replaceAll(/[A-Z]{3}/gi, '')));
  if (unknown) throw new Error(`the schedule ${expression} uses L, W or #, which the local runner does not know`);
  return `0 ${minute} ${hour} ${day} ${month} ${weekday} ${year}`;
}
