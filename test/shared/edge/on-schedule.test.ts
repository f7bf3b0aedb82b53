import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { onSchedule } from '../../../shared/edge/on-schedule.ts';

const Input = z.object({ recover: z.boolean().default(false) });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('onSchedule', () => {
  it.each([
    [{ source: 'aws.events', detail: {} }, false],
    [{ recover: true }, true],
  ])('reads what the rule sends along and ignores the rest: %j', async (event, recover) => {
    const seen: unknown[] = [];

    await onSchedule(Input, async (input) => {
      seen.push(input);
    })(event);

    expect(seen).toEqual([{ recover }]);
  });

  it('logs a failure and fails the invocation', async () => {
    const lines = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const run = onSchedule(Input, async () => {
      throw new RangeError('phone 13800000001');
    });

    await expect(run({})).rejects.toThrow(RangeError);

    const [line = ''] = lines.mock.calls[0] ?? [];
    expect(JSON.parse(line)).toMatchObject({ event: 'schedule-failed', errorName: 'RangeError' });
    expect(line).not.toContain('138');
  });
});
