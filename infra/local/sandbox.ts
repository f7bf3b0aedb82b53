import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LambdaFunction } from './template.ts';

export interface Sandbox {
  /** Answers what the handler answers. @throws SandboxFailure when it threw, timed out or died. */
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

type Answer = { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly reason: string };

/**
 * Runs the deployed bundle of one function in `size` threads, each with its own environment and one invocation at a time, as
 * Lambda does. A thread that dies or outlives its timeout is replaced; its invocation fails.
 */
export function sandbox(fn: LambdaFunction, environment: Readonly<Record<string, string>>, size: number): Sandbox {
  const waiting: Turn[] = [];
  const threads = Array.from({ length: size }, () => thread());
  return {
    invoke: (event) =>
      new Promise((resolve, reject) => {
        waiting.push({ event, resolve, reject });
        for (const one of threads) one.look();
      }),
    stop: async () => {
      await Promise.all(threads.map((one) => one.stop()));
    },
  };

  function thread() {
    let worker: Worker | null = null;
    let busy = false;
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
      const present = worker ?? begin();
      worker = present;
      return new Promise((resolve, reject) => {
        const end = (outcome: () => void) => {
          clearTimeout(timer);
          present.off('message', onMessage).off('exit', onExit).off('error', onError);
          outcome();
        };
        const fail = (reason: string) => end(() => reject(new SandboxFailure(fn.name, reason)));
        const onMessage = (message: Answer) => (message.ok ? end(() => resolve(message.answer)) : fail(message.reason));
        const onExit = () => {
          worker = null;
          fail('the thread ended');
        };
        const onError = (error: Error) => {
          worker = null;
          fail(error.message);
        };
        const timer = setTimeout(() => {
          worker = null;
          fail(`no answer within ${fn.timeoutSeconds} s`);
          present.terminate();
        }, fn.timeoutSeconds * 1000);
        present.on('message', onMessage).on('exit', onExit).on('error', onError);
        present.postMessage(event);
      });
    }

    function begin(): Worker {
      const [module = 'index', exported = 'handler'] = fn.handler.split('.');
      return new Worker(new URL('./sandbox-thread.ts', import.meta.url), {
        env: { ...environment, ...fn.environment, AWS_LAMBDA_FUNCTION_NAME: fn.name },
        workerData: { bundle: join(fn.code, module), exported },
        execArgv: [],
      });
    }
  }
}
