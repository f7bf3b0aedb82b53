import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onSchedule } from '../../../infra/local/schedule.ts';

/** A Wednesday. */
const START = new Date('2026-11-11T08:00:30.000Z');

describe('onSchedule', () => {
  beforeEach(() => void vi.useFakeTimers({ now: START }));
  afterEach(() => void vi.useRealTimers());

  /** When the expression fires within so many hours. */
  async function firings(expression: string, hours: number): Promise<string[]> {
    const at: string[] = [];
    const turn = onSchedule(expression, async () => void at.push(new Date().toISOString()), fail);
    await vi.advanceTimersByTimeAsync(hours * 3_600_000);
    turn.stop();
    return at;
  }

  function fail(error: unknown): void {
    throw error;
  }

  it('fires at a rate, first after one period', async () => {
    expect(await firings('rate(1 minute)', 0.051)).toEqual([
      '2026-11-11T08:01:30.000Z',
      '2026-11-11T08:02:30.000Z',
      '2026-11-11T08:03:30.000Z',
    ]);
  });

  it('fires every five minutes and every two hours', async () => {
    expect(await firings('rate(5 minutes)', 1.01)).toHaveLength(12);
    expect(await firings('rate(2 hours)', 6.01)).toHaveLength(3);
  });

  it.each([
    ['cron(15 10 * * ? *)', 24, ['2026-11-11T10:15:00.000Z']],
    ['cron(0/30 9 * * ? *)', 24, ['2026-11-11T09:00:00.000Z', '2026-11-11T09:30:00.000Z']],
    ['cron(0 1 ? * 6 *)', 96, ['2026-11-13T01:00:00.000Z']],
    ['cron(0 1 ? * MON-FRI *)', 48, ['2026-11-12T01:00:00.000Z', '2026-11-13T01:00:00.000Z']],
    ['cron(0 0 12 11 ? 2026)', 48, ['2026-11-12T00:00:00.000Z']],
    ['cron(0 0 12 11 ? 2027)', 48, []],
  ])('reads the fields of %s in UTC', async (expression, hours, expected) => {
    expect(await firings(expression, hours)).toEqual(expected);
  });

  it.each(['rate(0 minutes)', 'rate(5 weeks)', 'cron(0 1 * *)', 'every day', ''])('refuses %o', (expression) => {
    expect(() => onSchedule(expression, async () => undefined, fail)).toThrow('is neither rate(…) nor cron(…)');
  });

  it.each(['cron(0 1 L * ? *)', 'cron(0 1 ? * 2#1 *)', 'cron(0 1 3W * ? *)'])('refuses %s', (expression) => {
    expect(() => onSchedule(expression, async () => undefined, fail)).toThrow('uses L, W or #');
  });

  it('skips turns while one is still running', async () => {
    let started = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    const turn = onSchedule(
      'rate(1 minute)',
      async () => {
        started += 1;
        await promise;
      },
      fail,
    );
    await vi.advanceTimersByTimeAsync(200_000);
    expect(started).toBe(1);

    resolve();
    await vi.advanceTimersByTimeAsync(62_000);
    turn.stop();
    expect(started).toBe(2);
  });

  it('tells of a turn that fails and starts the next', async () => {
    const failures: unknown[] = [];
    const turn = onSchedule(
      'rate(1 minute)',
      async () => Promise.reject(new Error('no')),
      (error) => failures.push(error),
    );
    await vi.advanceTimersByTimeAsync(125_000);
    turn.stop();

    expect(failures).toEqual([new Error('no'), new Error('no')]);
  });

  it('fires no more once it is stopped', async () => {
    const run = vi.fn(async () => undefined);
    onSchedule('rate(1 minute)', run, fail).stop();
    await vi.advanceTimersByTimeAsync(600_000);

    expect(run).not.toHaveBeenCalled();
  });
});
