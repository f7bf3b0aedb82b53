import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { Busy } from '../../faults/busy.ts';
import type { Outbox } from '../../ports/outbox.ts';
import { type PackedMessage, packMessages } from '../../wire/queue/pack-messages.ts';
import { orBusy } from '../system/or-busy.ts';
import { pause } from '../system/pause.ts';

/** SendMessageBatch takes 10 messages and, on servers of every age, 256 KB in all. */
const MESSAGES_PER_CALL = 10;
const BYTES_PER_CALL = 262_144;
const TRIES = 5;
/** Tasks of one message, so that it is dealt with well within its function's timeout however many fall due at once. */
const TASKS_TOGETHER = 25;

/** A function is given the queues that it may send to, and no others. */
export interface QueueUrls {
  readonly documents?: string;
  readonly inspections?: string;
  readonly notices?: string;
  readonly pulls?: string;
  readonly protections?: string;
  readonly traces?: string;
}

/** Sends packed messages. A failure after some were sent sends them again with the next try: receivers know the ids. */
export function sqsOutbox(client: SQSClient, queues: QueueUrls): Outbox {
  return {
    documents: (arrived) => send(queues.documents, packMessages('arrived', 'documents', arrived)),
    reassess: (parcels) => send(queues.documents, packMessages('reassess', 'parcels', parcels)),
    returned: (returned) => send(queues.documents, packMessages('returned', 'returned', returned)),
    insights: (insights) => send(queues.documents, packMessages('insights', 'insights', insights)),
    inspections: (picks) => send(queues.inspections, packMessages('picks', 'picks', picks)),
    notices: (receipts) => send(queues.notices, packMessages('receipts', 'receipts', receipts)),
    // Each by itself: a platform may be slow, and a message must be dealt with within the function's timeout.
    pulls: (tasks, delaySeconds) => {
      const messages = tasks.flatMap((task) => packMessages('pulls', 'pulls', [task]));
      return send(queues.pulls, messages, delaySeconds);
    },
    rawPayments: (news) => send(queues.documents, packMessages('rawPayments', 'news', news)),
    protections: (tasks) => {
      const parts = Array.from({ length: Math.ceil(tasks.length / TASKS_TOGETHER) }, (_, at) =>
        tasks.slice(at * TASKS_TOGETHER, (at + 1) * TASKS_TOGETHER),
      );
      return send(
        queues.protections,
        parts.flatMap((part) => packMessages('protections', 'protections', part)),
      );
    },
    ipOutcomes: (outcomes) => send(queues.documents, packMessages('ipOutcomes', 'outcomes', outcomes)),
    traces: (traces, selections) => {
      const messages = packMessages('traces', 'traces', traces);
      return send(queues.traces, [...messages, ...packMessages('selections', 'selections', selections)]);
    },
    results: (results) => send(queues.traces, packMessages('results', 'results', results)),
  };

  async function send(queue: string | undefined, messages: readonly PackedMessage[], delay = 0): Promise<void> {
    if (queue === undefined) throw new Error('this function was not given the queue that it wants to send to');
    for (const batch of batches(messages)) await sendBatch(queue, batch, delay);
  }

  async function sendBatch(queue: string, batch: readonly PackedMessage[], delay: number): Promise<void> {
    let left = batch;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const delayed = delay > 0 ? { DelaySeconds: delay } : {};
      const entries = left.map(({ body }, index) => ({ Id: String(index), MessageBody: body, ...delayed }));
      const { Failed = [] } = await orBusy(
        client.send(new SendMessageBatchCommand({ QueueUrl: queue, Entries: entries })),
      );
      const fault = Failed.find(({ SenderFault }) => SenderFault);
      if (fault) throw new Error(`the queue refuses a message: ${fault.Code}`);
      const failed = new Set(Failed.map(({ Id }) => Id));
      left = left.filter((_, index) => failed.has(String(index)));
      if (left.length === 0) return;
      await pause(attempt);
    }
    throw new Busy('the queue does not take messages');
  }
}

function batches(messages: readonly PackedMessage[]): readonly (readonly PackedMessage[])[] {
  const all: PackedMessage[][] = [];
  let room = 0;
  for (const message of messages) {
    const open = all.at(-1);
    if (open && open.length < MESSAGES_PER_CALL && message.bytes <= room) {
      open.push(message);
      room -= message.bytes;
    } else {
      all.push([message]);
      room = BYTES_PER_CALL - message.bytes;
    }
  }
  return all;
}
