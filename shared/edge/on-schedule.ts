import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { defectFields } from '../wire/log/defect-fields.ts';
import { log } from '../wire/log/log-line.ts';

export type ScheduleHandler = (event: unknown) => Promise<void>;

/** Runs on a schedule. `input` reads what the rule sends along and ignores what EventBridge adds. A failure is logged and fails the invocation. */
export function onSchedule<T>(input: z.ZodType<T>, run: (input: T) => Promise<void>): ScheduleHandler {
  return async (event) => {
    try {
      await run(input.parse(event));
    } catch (error) {
      log('schedule-failed', { errorId: randomUUID(), ...defectFields(error) });
      throw error;
    }
  };
}
