import { Cron } from 'croner';

const UNITS: Record<string, number> = { minute: 60, hour: 3600, day: 86_400 };

/** Runs a `rate(…)` or `cron(…)` expression of EventBridge; a turn that is still running is not started twice. */
export function onSchedule(expression: string, run: () => Promise<void>): { stop(): void } {
  const rate = expression.match(/^rate\((\d+) (minute|hour|day)s?\)$/);
  const pattern = rate ? '* * * * * *' : sixFields(expression);
  const seconds = rate ? Number(rate[1]) * (UNITS[rate[2] ?? ''] ?? 60) : 0;
  return new Cron(
    pattern,
    { timezone: 'UTC', protect: true, ...(rate ? { interval: seconds, startAt: soon(seconds) } : {}) },
    run,
  );
}

function soon(seconds: number): Date {
  return new Date(Date.now() + seconds * 1000);
}

/** EventBridge: minute hour day month weekday year. */
function sixFields(expression: string): string {
  const fields = expression.match(/^cron\((.+)\)$/)?.[1]?.split(/\s+/);
  if (fields?.length !== 6) throw new Error(`the schedule ${expression} is neither rate(…) nor cron(…)`);
  return `0 ${fields.slice(0, 5).join(' ').replaceAll('?', '*')}`;
}
