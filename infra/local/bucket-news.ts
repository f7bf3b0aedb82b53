import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Sandbox } from './sandbox.ts';

export interface BucketNews {
  /** Keeps the message, then sends it. */
  tell(queue: string, body: string): void;
  /** Sends everything that was kept and not worked off. */
  tellAgain(): void;
  /** The function that works the queue off; what it has done is kept no longer. */
  workedOffBy(queue: string, sandbox: Sandbox): Sandbox;
}

const HALF = '.half';
const News = z.object({ queue: z.string(), body: z.string() });
const Batch = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });
const Failures = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/**
 * News of new objects, kept on disk until a function has worked them off: a dropped file is found again by nothing but its
 * message, and the queues of this machine are in memory. What went to the dead letters is tried again after a restart.
 */
export function bucketNews(folder: string, send: (queue: string, body: string) => void): BucketNews {
  mkdirSync(folder, { recursive: true });
  const pathOf = (queue: string, body: string) =>
    join(folder, createHash('sha256').update(`${queue}\n${body}`).digest('hex'));

  return {
    tell(queue, body) {
      const path = pathOf(queue, body);
      writeFileSync(`${path}${HALF}`, JSON.stringify({ queue, body }));
      renameSync(`${path}${HALF}`, path);
      send(queue, body);
    },

    tellAgain() {
      for (const file of readdirSync(folder)) {
        if (file.endsWith(HALF)) continue;
        const { queue, body } = News.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
        send(queue, body);
      }
    },

    workedOffBy(queue, { invoke, stop }) {
      return {
        stop,
        async invoke(event) {
          const answer = await invoke(event);
          const told = Failures.safeParse(answer);
          if (!told.success) return answer;
          const failed = new Set(told.data.batchItemFailures.map((one) => one.itemIdentifier));
          for (const { messageId, body } of Batch.parse(event).Records) {
            if (!failed.has(messageId)) rmSync(pathOf(queue, body), { force: true });
          }
          return answer;
        },
      };
    },
  };
}
