import type { S3Client } from '@aws-sdk/client-s3';
import type * as z from 'zod';
import type { Clock } from '../../ports/clock.ts';
import { log } from '../../wire/log/log-line.ts';
import { readLog, writeLog } from '../../wire/table/log-codec.ts';
import { logObjects } from './log-objects.ts';

export interface LogStore {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly clock: Clock;
}

/** Lines of one kind, by day. */
export interface DayLog<Line> {
  append(day: string, lines: readonly Line[]): Promise<void>;
  /** Everything appended to the day, in no order, the same line perhaps several times. */
  on(day: string): Promise<readonly Line[]>;
}

/** What a process has read of a day it holds, as long as it reads no more than `daysHeld` others, and does not read again. `archive` fills objects well enough never to merge them. */
export function s3DayLog<Line>(
  { s3, bucket, clock }: LogStore,
  prefix: `${string}/`,
  schema: z.ZodType<Line>,
  daysHeld: number,
): DayLog<Line> {
  const objects = logObjects(s3, bucket, prefix);
  const held = new Map<string, Map<string, readonly Line[]>>();

  return {
    async append(day, lines) {
      await objects.put(day, Date.parse(clock.now()), writeLog(lines));
    },

    async on(day) {
      const known = heldOf(day);
      const own = `${prefix}${day}/`;
      const fresh = (await objects.keys(own, own)).filter((key) => !known.has(key));
      await objects.read(fresh, (key, bytes) => known.set(key, linesIn(key, bytes)));
      return [...known.values()].flat();
    },
  };

  function heldOf(day: string): Map<string, readonly Line[]> {
    const known = held.get(day) ?? new Map<string, readonly Line[]>();
    held.delete(day);
    held.set(day, known);
    for (const oldest of held.keys()) if (held.size > daysHeld) held.delete(oldest);
    return known;
  }

  function linesIn(key: string, bytes: Uint8Array): readonly Line[] {
    const { lines, isWhole } = readLog(bytes, schema);
    if (!isWhole) log('log-unreadable', { object: key });
    return lines;
  }
}
