import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LambdaFunction } from './template.ts';

export interface Sandbox {
  /** Answers what the handler answers. @throws SandboxFailure when it threw, timed out, died or was stopped. */
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export class SandboxFailure extends Error {
  constructor(name: string, reason: string) {
    super(`${name}: ${reason}`);
    this.name = 'SandboxFailure';
  }
}

interface Turn {
  readonly event: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (failure: Error) => void;
}

type Answer =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'threw'; readonly reason: string };

/** A bundle has this long to load before its first invocation, besides the function's own timeout. */
const LOAD_SECONDS = 30;

/**
 * Runs the deployed bundle of one function in `size` threads, each with its own environment and one invocation at a time, as
 * Lambda does. A thread that dies or outlives its timeout is replaced; its invocation fails.
 */
export function sandbox(fn: LambdaFunction, environment: Readonly<Record<string, string>>, size: number): Sandbox {
  const waiting: Turn[] = [];
  const threads = Array.from({ length: size }, () => thread());
  let stopped = false;
  return {
    invoke: (event) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(new SandboxFailure(fn.name, 'stopped'));
        waiting.push({ event, resolve, reject });
        for (const one of threads) one.look();
      }),
    stop: async () => {
      stopped = true;
      for (const { reject } of waiting.splice(0)) reject(new SandboxFailure(fn.name, 'stopped'));
      await Promise.all(threads.map((one) => one.stop()));
    },
  };

  function thread() {
    let worker: Worker | null = null;
    let busy = false;
    let hear: (answer: Answer) => void = () => undefined;
    return { look, stop: async () => void (await worker?.terminate()) };

    function look(): void {
      if (busy) return;
      const turn = waiting.shift();
      if (turn === undefined) return;
      busy = true;
      run(turn)
        .then(turn.resolve, turn.reject)
        .finally(() => {
          busy = false;
          look();
        });
    }

    function run({ event }: Turn): Promise<unknown> {
      const fresh = worker === null;
      const present = worker ?? begin();
      worker = present;
      return new Promise((resolve, reject) => {
        let timer = expireAfter(fresh ? LOAD_SECONDS + fn.timeoutSeconds : fn.timeoutSeconds);
        hear = (heard) => {
          clearTimeout(timer);
          if (heard.kind === 'loaded') timer = expireAfter(fn.timeoutSeconds);
          else if (heard.kind === 'answered') resolve(heard.answer);
          else reject(new SandboxFailure(fn.name, heard.reason));
        };
        present.postMessage(event);
      });

      function expireAfter(seconds: number) {
        return setTimeout(() => {
          const expired = hear;
          worker = null;
          expired({ kind: 'threw', reason: `no answer within ${fn.timeoutSeconds} s` });
          present.terminate();
        }, seconds * 1000);
      }
    }

    /* Its listeners stay for its whole life: a thread may also die between two invocations, and must then be forgotten. */
    function begin(): Worker {
      const [module = 'index', exported = 'handler'] = fn.handler.split('.');
      const made = new Worker(new URL('./sandbox-thread.ts', import.meta.url), {
        env: { ...environment, ...fn.environment, AWS_LAMBDA_FUNCTION_NAME: fn.name },
        workerData: { bundle: join(fn.code, module), exported, timeoutSeconds: fn.timeoutSeconds },
        execArgv: [],
      });
      const ends = (reason: string) => {
        if (worker !== made) return;
        worker = null;
        hear({ kind: 'threw', reason });
      };
      return made
        .on('message', (answer: Answer) => worker === made && hear(answer))
        .on('error', (error: unknown) => ends(error instanceof Error ? error.message : 'the thread failed'))
        .on('exit', () => ends('the thread ended'));
    }
  }
}
