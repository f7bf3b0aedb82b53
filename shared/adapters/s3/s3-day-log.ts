import { hash } from 'node:crypto';
import {
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type * as z from 'zod';
import type { Clock } from '../../ports/clock.ts';
import { log } from '../../wire/log/log-line.ts';
import { type LogRead, readLog, writeLog } from '../../wire/table/log-codec.ts';
import { orBusy } from '../system/or-busy.ts';
import { objectBytes } from './object-bytes.ts';

const AT_ONCE = 16;
const HASH_LENGTH = 16;
/** Days whose objects a process holds: those that are read again and again while they grow. */
const DAYS_HELD = 3;

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

/**
 * A log as objects `<prefix><day>/<epoch ms of appending>-<hash of the content>.jsonl.gz`, a line each. An object never changes under its
 * key, so what a process has read of a day it holds and does not read again. `archive` fills them well enough never to merge them.
 */
export function s3DayLog<Line>(
  { s3, bucket, clock }: LogStore,
  prefix: `${string}/`,
  schema: z.ZodType<Line>,
): DayLog<Line> {
  const held = new Map<string, Map<string, readonly Line[]>>();

  return {
    async append(day, lines) {
      const body = writeLog(lines);
      const name = `${Date.parse(clock.now())}-${hash('sha256', body, 'hex').slice(0, HASH_LENGTH)}`;
      const put = new PutObjectCommand({ Bucket: bucket, Key: `${prefix}${day}/${name}.jsonl.gz`, Body: body });
      await orBusy(s3.send(put));
    },

    async on(day) {
      const known = heldOf(day);
      const queue = (await keysOf(day)).filter((key) => !known.has(key));
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (let key = queue.shift(); key !== undefined; key = queue.shift()) known.set(key, await linesIn(key));
        }),
      );
      return [...known.values()].flat();
    },
  };

  function heldOf(day: string): Map<string, readonly Line[]> {
    const known = held.get(day) ?? new Map<string, readonly Line[]>();
    held.delete(day);
    held.set(day, known);
    for (const oldest of held.keys()) if (held.size > DAYS_HELD) held.delete(oldest);
    return known;
  }

  async function linesIn(key: string): Promise<readonly Line[]> {
    const bytes = await objectBytes(s3, bucket, key);
    const read: LogRead<Line> = bytes === null ? { lines: [], isWhole: false } : readLog(bytes, schema);
    if (!read.isWhole) log('log-unreadable', { object: key });
    return read.lines;
  }

  /** Always asked for under the one prefix: a right to list is given for it alone. */
  async function keysOf(day: string): Promise<string[]> {
    const own = `${prefix}${day}/`;
    const keys: string[] = [];
    let from: string | undefined = own;
    while (from !== undefined) {
      const { Contents = [], IsTruncated } = await page(from);
      const found = Contents.map(({ Key = '' }) => Key);
      const ofDay = found.filter((key) => key.startsWith(own));
      keys.push(...ofDay);
      from = IsTruncated && ofDay.length === found.length ? found.at(-1) : undefined;
    }
    return keys;
  }

  function page(after: string): Promise<ListObjectsV2CommandOutput> {
    return orBusy(s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, StartAfter: after })));
  }
}
