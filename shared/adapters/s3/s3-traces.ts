import { hash } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { Trace } from '../../model/trace.ts';
import { chinaDay } from '../../notation/china-time.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Traces } from '../../ports/traces.ts';
import { log } from '../../wire/log/log-line.ts';
import { readTraces, type TracesRead, writeTraces } from '../../wire/table/traces-codec.ts';
import { newestOf } from '../system/newest-traces.ts';
import { orBusy } from '../system/or-busy.ts';

const PREFIX = 'traces/';
const AT_ONCE = 16;
/** From so many objects of one day on they are merged. */
const MANY = 24;
const HASH_LENGTH = 16;

export interface TraceStore {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly clock: Clock;
}

/**
 * Traces as objects `traces/<day>/<epoch ms of appending>-<hash of the content>.jsonl.gz`, a trace a line. An object never changes
 * under its key, so what a process has read it holds and does not read again.
 */
export function s3Traces({ s3, bucket, clock }: TraceStore): Traces {
  const held = new Map<string, TracesRead>();

  return {
    async append(traces) {
      const at = Date.parse(clock.now());
      const days = Map.groupBy(newestOf(traces), dayOf);
      await Promise.all([...days].map(([day, all]) => put(day, at, all)));
    },

    async since(day) {
      const keys = await keysFrom(`${PREFIX}${day}`);
      const standing = new Set(keys);
      for (const key of held.keys()) if (!standing.has(key)) held.delete(key);
      const pages = await objects(keys);
      return newestOf(pages.flatMap(({ traces }) => traces));
    },

    async compact(day, before) {
      const end = Date.parse(before);
      const keys = (await keysFrom(`${PREFIX}${day}`)).filter((key) => appendedAt(key) < end);
      for (const [one, all] of Map.groupBy(keys, dayIn)) if (all.length >= MANY) await merge(one, all);
    },
  };

  async function merge(day: string, keys: readonly string[]): Promise<void> {
    // What cannot be read stays where it is, for people to look at.
    const whole = (await objects(keys)).filter(({ isWhole }) => isWhole);
    if (whole.length < MANY) return;
    const last = Math.max(...keys.map(appendedAt));
    const merged = await put(day, last, newestOf(whole.flatMap(({ traces }) => traces)));
    for (const { key } of whole) {
      if (key === merged) continue;
      await orBusy(s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })));
      held.delete(key);
    }
  }

  async function put(day: string, at: number, traces: readonly Trace[]): Promise<string> {
    const body = writeTraces(traces);
    const key = `${PREFIX}${day}/${at}-${hash('sha256', body, 'hex').slice(0, HASH_LENGTH)}.jsonl.gz`;
    await orBusy(s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body })));
    return key;
  }

  async function objects(keys: readonly string[]): Promise<(TracesRead & { readonly key: string })[]> {
    const read: (TracesRead & { readonly key: string })[] = [];
    const queue = [...keys];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
          const page = held.get(key) ?? (await object(key));
          held.set(key, page);
          read.push({ ...page, key });
        }
      }),
    );
    return read;
  }

  async function object(key: string): Promise<TracesRead> {
    const { Body } = await orBusy(s3.send(new GetObjectCommand({ Bucket: bucket, Key: key })));
    if (!Body) throw new Error(`the object ${key} has no content`);
    const page = readTraces(await orBusy(Body.transformToByteArray()));
    if (!page.isWhole) log('traces-unreadable', { object: key });
    return page;
  }

  /** Always under the one prefix: a right to list is given for it alone. */
  async function keysFrom(first: string): Promise<string[]> {
    const keys: string[] = [];
    let from: string | undefined = first;
    while (from !== undefined) {
      const { Contents = [], IsTruncated } = await page(from);
      keys.push(...Contents.map(({ Key = '' }) => Key));
      from = IsTruncated ? keys.at(-1) : undefined;
    }
    return keys;
  }

  function page(after: string): Promise<ListObjectsV2CommandOutput> {
    return orBusy(s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: PREFIX, StartAfter: after })));
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
