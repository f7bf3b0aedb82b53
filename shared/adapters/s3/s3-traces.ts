import { DeleteObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Trace } from '../../model/trace.ts';
import { chinaDay } from '../../notation/china-time.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Traces } from '../../ports/traces.ts';
import { log } from '../../wire/log/log-line.ts';
import { readTraces, type TracesRead, writeTraces } from '../../wire/table/traces-codec.ts';
import { newestOf } from '../system/newest-traces.ts';
import { orBusy } from '../system/or-busy.ts';
import { logObjects } from './log-objects.ts';

const PREFIX = 'traces/';
/** From so many objects of one day on they are merged. */
const MANY = 24;

export interface TraceStore {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly clock: Clock;
}

/** Traces in objects under `traces/`, a trace a line. What a process has read it holds and does not read again. */
export function s3Traces({ s3, bucket, clock }: TraceStore): Traces {
  const objects = logObjects(s3, bucket, PREFIX);
  const held = new Map<string, TracesRead>();

  return {
    async append(traces) {
      const at = Date.parse(clock.now());
      const days = Map.groupBy(newestOf(traces), dayOf);
      await Promise.all([...days].map(([day, all]) => put(day, at, all)));
    },

    async since(day) {
      const keys = await objects.keys(`${PREFIX}${day}`);
      const standing = new Set(keys);
      for (const key of held.keys()) if (!standing.has(key)) held.delete(key);
      const pages = await read(keys);
      return newestOf(pages.flatMap(({ traces }) => traces));
    },

    async compact(day, before) {
      const end = Date.parse(before);
      const keys = (await objects.keys(`${PREFIX}${day}`)).filter((key) => appendedAt(key) < end);
      for (const [one, all] of Map.groupBy(keys, dayIn)) if (all.length >= MANY) await merge(one, all);
    },
  };

  async function merge(day: string, keys: readonly string[]): Promise<void> {
    // What cannot be read stays where it is, for people to look at.
    const whole = (await read(keys)).filter(({ isWhole }) => isWhole);
    if (whole.length < MANY) return;
    const last = Math.max(...keys.map(appendedAt));
    const merged = await put(day, last, newestOf(whole.flatMap(({ traces }) => traces)));
    for (const { key } of whole) {
      if (key === merged) continue;
      await orBusy(s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })));
      held.delete(key);
    }
  }

  function put(day: string, at: number, traces: readonly Trace[]): Promise<string> {
    return objects.put(day, at, writeTraces(traces));
  }

  async function read(keys: readonly string[]): Promise<(TracesRead & { readonly key: string })[]> {
    const pages = keys.flatMap((key) => {
      const page = held.get(key);
      return page === undefined ? [] : [{ ...page, key }];
    });
    const fresh = keys.filter((key) => !held.has(key));
    await objects.read(fresh, (key, bytes) => {
      const page = tracesIn(key, bytes);
      held.set(key, page);
      pages.push({ ...page, key });
    });
    return pages;
  }

  function tracesIn(key: string, bytes: Uint8Array): TracesRead {
    const page = readTraces(bytes);
    if (!page.isWhole) log('traces-unreadable', { object: key });
    return page;
  }
}

function dayOf({ times }: Trace): string {
  return chinaDay(new Date(times.declared * 1000).toISOString());
}

function appendedAt(key: string): number {
  return Number(/\/(\d+)-[^/]*$/.exec(key)?.[1] ?? Number.POSITIVE_INFINITY);
}

function dayIn(key: string): string {
  return key.slice(PREFIX.length, key.lastIndexOf('/'));
}
