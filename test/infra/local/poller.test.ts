import { setTimeout as sleep } from 'node:timers/promises';
import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as z from 'zod';
import { poll } from '../../../infra/local/poller.ts';
import { type ServedQueues, serveQueues } from '../../../infra/local/queues.ts';
import { sqsAt } from '../../stand-ins/clients.ts';

const Batch = z.object({
  Records: z.array(
    z.object({
      messageId: z.string(),
      receiptHandle: z.string(),
      body: z.string(),
      attributes: z.object({ ApproximateReceiveCount: z.string() }),
      eventSource: z.literal('aws:sqs'),
      eventSourceARN: z.string(),
    }),
  ),
});
type Records = z.infer<typeof Batch>['Records'];

/** Each test has its own queue. The queue that needs dead letters stands before them. */
const NAMES = ['Good', 'Partial', 'Thrown', 'Wrong', 'Idle', 'Busy', 'Late'];

describe('poll', () => {
  let queues: ServedQueues;
  const lines: string[] = [];

  beforeAll(async () => {
    queues = await serveQueues(
      NAMES.flatMap((name) => [
        { name, visibilitySeconds: 60, redrive: { queue: `${name}Dead`, maxReceives: 2 } },
        { name: `${name}Dead`, visibilitySeconds: 30, redrive: null },
      ]),
    );
  });
  afterAll(() => queues.stop());

  function start(name: string, handle: (records: Records) => Promise<unknown>, endpoint = queues.url) {
    const polling = poll({
      endpoint,
      queueUrl: `${endpoint}/000000000000/${name}`,
      queueName: name,
      batchSize: 10,
      consumers: 1,
      sandbox: { invoke: (event) => handle(Batch.parse(event).Records), stop: async () => undefined },
      log: (line) => lines.push(line),
    });
    onTestFinished(() => polling.stop());
    return polling;
  }

  async function send(name: string, ...bodies: string[]) {
    const client = sqsAt(queues.url);
    for (const MessageBody of bodies)
      await client.send(new SendMessageCommand({ QueueUrl: queues.urlOf(name), MessageBody }));
    client.destroy();
  }

  /** Visible and hidden messages. */
  async function left(name: string): Promise<number> {
    const client = sqsAt(queues.url);
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: queues.urlOf(name), AttributeNames: ['All'] }),
    );
    client.destroy();
    return Number(Attributes?.ApproximateNumberOfMessages) + Number(Attributes?.ApproximateNumberOfMessagesNotVisible);
  }

  async function deadBodies(name: string): Promise<(string | undefined)[]> {
    const client = sqsAt(queues.url);
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: queues.urlOf(`${name}Dead`), MaxNumberOfMessages: 10 }),
    );
    client.destroy();
    return Messages.map(({ Body }) => Body);
  }

  it('hands over what was sent and deletes it', async () => {
    const got: Records = [];
    await send('Good', 'a', 'b', 'c');
    start('Good', async (records) => void got.push(...records));

    await expect.poll(() => left('Good')).toBe(0);
    expect(got.map(({ body }) => body).toSorted()).toEqual(['a', 'b', 'c']);
    expect(got[0]?.eventSourceARN).toBe('arn:aws:sqs:us-east-1:000000000000:Good');
    expect(await left('GoodDead')).toBe(0);
  });

  it('gets back quickly what failed, and that only, until it lies in the dead letters', async () => {
    const got: string[] = [];
    await send('Partial', 'good', 'bad');
    const from = Date.now();
    start('Partial', async (records) => {
      got.push(...records.map(({ body, attributes }) => `${body} ${attributes.ApproximateReceiveCount}`));
      const failed = records.filter(({ body }) => body === 'bad');
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });

    await expect.poll(() => left('PartialDead'), { timeout: 15_000 }).toBe(1);
    expect(got.toSorted()).toEqual(['bad 1', 'bad 2', 'good 1']);
    expect(Date.now() - from).toBeLessThan(15_000);
    expect(await left('Partial')).toBe(0);
    expect(await deadBodies('Partial')).toEqual(['bad']);
  });

  it('takes a handler that throws for a failure of all, and goes on', async () => {
    let turns = 0;
    await send('Thrown', 'a', 'b');
    start('Thrown', async () => {
      turns += 1;
      if (turns === 1) throw new Error('the first time');
      return { batchItemFailures: [] };
    });

    await expect.poll(() => turns >= 2, { timeout: 10_000 }).toBe(true);
    await expect.poll(() => left('Thrown'), { timeout: 10_000 }).toBe(0);
    expect(await left('ThrownDead')).toBe(0);
    expect(lines).toContain('Thrown: the first time');
  });

  it('takes an id that the batch does not have for a failure of all', async () => {
    await send('Wrong', 'a');
    start('Wrong', async () => ({ batchItemFailures: [{ itemIdentifier: 'no such message' }] }));

    await expect.poll(() => left('WrongDead'), { timeout: 15_000 }).toBe(1);
  });

  it('stops within a second while it waits for messages', async () => {
    const polling = start('Idle', async () => undefined);
    await sleep(300);
    const from = Date.now();
    await polling.stop();

    expect(Date.now() - from).toBeLessThan(1000);
  });

  it('lets the running invocation end and its messages be deleted before it stops', async () => {
    let ended = false;
    const started = vi.fn();
    await send('Busy', 'a');
    const polling = start('Busy', async () => {
      started();
      await sleep(500);
      ended = true;
    });
    await expect.poll(() => started.mock.calls.length).toBe(1);
    await polling.stop();

    expect(ended).toBe(true);
    expect(await left('Busy')).toBe(0);
  });

  it('goes on when the queue does not answer, without asking again at once', async () => {
    const before = lines.length;
    const polling = start('Late', async () => undefined, 'http://127.0.0.1:1');
    await sleep(3000);
    await polling.stop();

    const said = lines.slice(before);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(7);
  });
});
