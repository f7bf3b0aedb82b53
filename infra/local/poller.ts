import { setTimeout as sleep } from 'node:timers/promises';
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { RETRY_SECONDS } from './queues.ts';
import type { Sandbox } from './sandbox.ts';
import { LOCAL } from './tables.ts';

export interface Polled {
  readonly endpoint: string;
  readonly queueUrl: string;
  readonly queueName: string;
  readonly batchSize: number;
  readonly consumers: number;
  readonly sandbox: Sandbox;
  readonly log: (line: string) => void;
}

const WAIT_SECONDS = 10;
/** Before the queue is asked again after it did not answer. */
const PAUSE_MS = 500;

/** An event-source mapping: receives, invokes, deletes what succeeded and gives back what failed (ReportBatchItemFailures). */
export function poll({ endpoint, queueUrl, queueName, batchSize, consumers, sandbox, log }: Polled): {
  stop(): Promise<void>;
} {
  const client = new SQSClient({ endpoint, region: 'us-east-1', credentials: LOCAL });
  const ending = new AbortController();
  const loops = Array.from({ length: consumers }, async () => {
    while (!ending.signal.aborted) {
      await turn().catch(async (error: unknown) => {
        if (ending.signal.aborted) return;
        log(`${queueName}: ${error instanceof Error ? error.name : 'cannot be polled'}`);
        await sleep(PAUSE_MS, undefined, { signal: ending.signal }).catch(() => undefined);
      });
    }
  });
  return {
    stop: async () => {
      ending.abort();
      await Promise.allSettled(loops);
      client.destroy();
    },
  };

  async function turn(): Promise<void> {
    const messages = await receive();
    if (messages.length === 0) return;
    const failed = await failuresOf(messages);
    const entries = messages.map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId, ReceiptHandle }));
    const done = entries.filter(({ Id }) => Id === undefined || !failed.has(Id));
    const back = entries.filter(({ Id }) => Id !== undefined && failed.has(Id));
    if (done.length > 0) await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries: done }));
    if (back.length > 0) {
      const Entries = back.map((entry) => ({ ...entry, VisibilityTimeout: RETRY_SECONDS }));
      await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries }));
    }
  }

  async function receive(): Promise<readonly Message[]> {
    const command = new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: batchSize,
      WaitTimeSeconds: WAIT_SECONDS,
      MessageSystemAttributeNames: ['All'],
    });
    return (await client.send(command, { abortSignal: ending.signal })).Messages ?? [];
  }

  async function failuresOf(messages: readonly Message[]): Promise<ReadonlySet<string>> {
    const all = new Set(messages.flatMap(({ MessageId }) => MessageId ?? []));
    try {
      const failed = failedIds(await sandbox.invoke({ Records: messages.map(recordOf) }));
      return failed.every((id) => all.has(id)) ? new Set(failed) : all;
    } catch (error) {
      log(`${queueName}: ${error instanceof Error ? error.message : 'the function failed'}`);
      return all;
    }
  }

  function recordOf({ MessageId, ReceiptHandle, Body, Attributes }: Message) {
    return {
      messageId: MessageId,
      receiptHandle: ReceiptHandle,
      body: Body,
      attributes: Attributes ?? {},
      messageAttributes: {},
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queueName}`,
      awsRegion: 'us-east-1',
    };
  }
}

/** An id that the batch does not have fails the whole batch, as Lambda treats it. */
function failedIds(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null || !('batchItemFailures' in answer)) return [];
  const { batchItemFailures } = answer;
  if (!Array.isArray(batchItemFailures)) return [];
  return batchItemFailures.map((failure: { itemIdentifier?: unknown } | null) => String(failure?.itemIdentifier));
}
