import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from '../../../infra/local/poller.ts';
import { type ServedQueues, serveQueues } from '../../../infra/local/queues.ts';
import { sandbox } from '../../../infra/local/sandbox.ts';
import { LOCAL } from '../../../infra/local/tables.ts';

const TRIES = 3;
/** What is sent to a queue of its own each. */
const SENT = { Mixed: ['good-1', 'bad', 'good-2', 'once'], Throwing: ['throw'], Strange: ['strange'] };
const NAMES = ['Mixed', 'Throwing', 'Strange'] as const;
const folder = mkdtempSync(join(tmpdir(), 'sandan-poller-'));
const diary = join(folder, 'diary');
const said: string[] = [];
const stops: (() => Promise<void>)[] = [];
let queues: ServedQueues;
let client: SQSClient;

beforeAll(async () => {
  queues = await serveQueues(
    NAMES.flatMap((name) => [
      { name, visibilitySeconds: 60, redrive: { queue: `${name}DeadLetters`, maxReceives: TRIES } },
      { name: `${name}DeadLetters`, visibilitySeconds: 30, redrive: null },
    ]),
  );
  client = new SQSClient({ endpoint: queues.url, region: 'us-east-1', credentials: LOCAL });
  const moody = sandbox(
    {
      name: 'MoodyFunction',
      code: fileURLToPath(new URL('../../fixtures/bundles/moody', import.meta.url)),
      handler: 'index.handler',
      environment: { DIARY: diary },
      timeoutSeconds: 10,
    },
    {},
    1,
  );
  stops.push(moody.stop, queues.stop);
  for (const name of NAMES) {
    const queueUrl = queues.urlOf(name);
    for (const MessageBody of SENT[name])
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }));
    const log = (line: string) => said.push(line);
    const polling = poll({
      endpoint: queues.url,
      queueUrl,
      queueName: name,
      batchSize: 10,
      consumers: 1,
      sandbox: moody,
      log,
    });
    stops.unshift(polling.stop);
  }
});
afterAll(async () => {
  for (const stop of stops) await stop();
  client.destroy();
  rmSync(folder, { recursive: true, force: true });
});

async function count(queue: string) {
  const QueueUrl = queues.urlOf(queue);
  const { Attributes = {} } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible);
}

/** Which receive counts the function saw of a message. */
function receives(body: string): string[] {
  const lines = readFileSync(diary, 'utf8').trim().split('\n');
  return lines.flatMap((line) => (line.startsWith(`${body} `) ? [line.slice(body.length + 1)] : []));
}

async function untilEmpty(name: (typeof NAMES)[number]) {
  await expect.poll(() => count(name), { timeout: 20_000, interval: 200 }).toBe(0);
}

describe('poll', () => {
  it('deletes what succeeded, brings back what failed, and gives up after the receives of the queue', async () => {
    await untilEmpty('Mixed');

    expect(receives('good-1')).toEqual(['1']);
    expect(receives('good-2')).toEqual(['1']);
    expect(receives('once')).toEqual(['1', '2']);
    expect(receives('bad')).toEqual(['1', '2', '3']);
    expect(await count('MixedDeadLetters')).toBe(1);
  });

  it('brings the whole batch back when the function throws', async () => {
    await untilEmpty('Throwing');

    expect(receives('throw')).toEqual(['1', '2', '3']);
    expect(await count('ThrowingDeadLetters')).toBe(1);
    expect(said).toContain('Throwing: MoodyFunction: the whole batch');
  });

  it('brings the whole batch back when the function names a message that it was not given', async () => {
    await untilEmpty('Strange');

    expect(receives('strange')).toEqual(['1', '2']);
    expect(await count('StrangeDeadLetters')).toBe(0);
  });
});
