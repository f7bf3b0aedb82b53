import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { sandbox as makeSandbox, SandboxFailure } from '../../../infra/local/sandbox.ts';
import { bundle } from './bundle.ts';

const Told = z.object({
  threadId: z.number(),
  turns: z.number(),
  from: z.number(),
  to: z.number(),
  left: z.number(),
  env: z.record(z.string(), z.string()),
});

function worker(size = 1, more: Parameters<typeof bundle>[1] = {}, environment = {}, name = 'worker') {
  const made = makeSandbox(bundle(name, more), environment, size);
  onTestFinished(() => made.stop());
  return { ...made, tell: async (event: object) => Told.parse(await made.invoke(event)) };
}

describe('sandbox', () => {
  it('gives each function its own environment and nothing of this process', async () => {
    process.env.OF_THE_RUNNER = 'secret';
    const [a, b] = await Promise.all([
      worker(1, { environment: { TABLE: 'a' } }, { AWS_REGION: 'us-east-1', TABLE: 'all' }).tell({}),
      worker(1, { environment: { TABLE: 'b' } }, { AWS_REGION: 'us-east-1' }).tell({}),
    ]);
    delete process.env.OF_THE_RUNNER;

    expect(a.env).toEqual({ AWS_REGION: 'us-east-1', TABLE: 'a', AWS_LAMBDA_FUNCTION_NAME: 'worker' });
    expect(b.env.TABLE).toBe('b');
    expect(a.threadId).not.toBe(b.threadId);
  });

  it('runs one invocation at a time in a thread and keeps the thread warm', async () => {
    const one = worker();
    const told = await Promise.all([one.tell({ waitMs: 60 }), one.tell({ waitMs: 60 }), one.tell({})]);

    expect(new Set(told.map(({ threadId }) => threadId)).size).toBe(1);
    expect(told.map(({ turns }) => turns)).toEqual([1, 2, 3]);
    for (const [before, after] of [told.slice(0, 2), told.slice(1)]) {
      expect(after?.from).toBeGreaterThanOrEqual(before?.to ?? Number.POSITIVE_INFINITY);
    }
  });

  it('runs two at once when it has two threads', async () => {
    const two = worker(2);
    await Promise.all([two.tell({ waitMs: 200 }), two.tell({ waitMs: 200 })]);
    const [a, b] = await Promise.all([two.tell({ waitMs: 300 }), two.tell({ waitMs: 300 })]);

    expect(a.threadId).not.toBe(b.threadId);
    expect(Math.max(a.from, b.from)).toBeLessThan(Math.min(a.to, b.to));
  });

  it.each([{ waitMs: 60_000 }, { loop: true }])('replaces a thread that outlives its timeout: %o', async (event) => {
    const one = worker(1, { timeoutSeconds: 0.3 });
    const { threadId } = await one.tell({});

    await expect(one.invoke(event)).rejects.toThrow(new SandboxFailure('worker', 'no answer within 0.3 s'));
    const next = await one.tell({});
    expect(next.threadId).not.toBe(threadId);
    expect(next.turns).toBe(1);
  });

  it('does not count the loading of the bundle as time of the function', async () => {
    const { left } = await worker(1, { timeoutSeconds: 1 }).tell({});

    expect(left).toBeLessThanOrEqual(1000);
    expect(left).toBeGreaterThan(500);
  });

  it('fails the invocation whose thread ends and serves the next in a new one', async () => {
    const one = worker();

    await expect(one.invoke({ exit: true })).rejects.toThrow('worker: the thread ended');
    expect((await one.tell({})).turns).toBe(1);
  });

  it('outlives a thread that dies between two invocations', async () => {
    const one = worker();
    const { threadId } = await one.tell({ dieLater: true });
    await sleep(200);

    const next = await one.tell({});
    expect(next.threadId).not.toBe(threadId);
  });

  it('keeps the thread whose handler threw, or answered what cannot be sent', async () => {
    const one = worker();

    await expect(one.invoke({ throws: 'no' })).rejects.toThrow('worker: no');
    await expect(one.invoke({ function: true })).rejects.toThrow('could not be cloned');
    expect((await one.tell({})).turns).toBe(3);
  });

  it.each([
    ['broken', 'broken: cannot load'],
    ['silent', 'silent: its bundle exports no handler'],
    ['nowhere', 'nowhere: its bundle is missing'],
  ])('says that the bundle %s cannot be used', async (name, message) => {
    const one = worker(1, {}, {}, name);

    await expect(one.invoke({})).rejects.toThrow(message);
    await expect(one.invoke({})).rejects.toThrow(message);
  });

  it('starts nothing more once it is stopped', async () => {
    const one = worker();
    await one.tell({});
    const outcomes = Promise.allSettled([one.invoke({ waitMs: 60_000 }), one.invoke({})]);
    await one.stop();

    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(one.invoke({})).rejects.toThrow('worker: stopped');
  });
});
