import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type QueueUrls, sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { readDocumentsMessage } from '../../shared/wire/queue/documents-message.ts';
import { readInspectionsMessage } from '../../shared/wire/queue/inspections-message.ts';
import { readNoticesMessage } from '../../shared/wire/queue/notices-message.ts';
import { readProtectionsMessage } from '../../shared/wire/queue/protections-message.ts';
import { readPullsMessage } from '../../shared/wire/queue/pulls-message.ts';
import { readTracesMessage } from '../../shared/wire/queue/traces-message.ts';
import { sqsAt } from '../stand-ins/clients.ts';
import type { StandIn } from '../stand-ins/stand-in.ts';
import { describeOutbox, type Received } from './outbox.contract.ts';
import { cleanDossier, orderBody, version } from './parcel-dossier.ts';
import { receipt } from './receipts.contract.ts';
import { unique } from './unique.ts';

/** The outbox against one server. */
export function describeSqsOutbox(name: string, start: () => Promise<StandIn>): void {
  describe(name, () => {
    let standIn: StandIn;
    let client: SQSClient;

    beforeAll(async () => {
      standIn = await start();
      client = sqsAt(standIn.endpoint);
    });

    afterAll(async () => {
      client.destroy();
      await standIn.stop();
    });

    describeOutbox('sqsOutbox', async () => {
      const queues = await newQueues();
      return { outbox: sqsOutbox(client, queues), receive: () => receiveAll(queues) };
    });

    describe('sqsOutbox messages', () => {
      it('are packed: a thousand documents in a hundredth as many messages, 64 KB each at most', async () => {
        const queues = await newQueues();
        const documents = Array.from({ length: 250 }, () => cleanDossier().versions).flat();

        await sqsOutbox(client, queues).documents(documents);

        const bodies = await drain(queues.documents);
        const bytes = bodies.map((body) => Buffer.byteLength(body));
        expect(Math.max(...bytes)).toBeLessThanOrEqual(65_536);
        expect(bodies.length).toBeLessThanOrEqual(Math.ceil(bytes.reduce((sum, size) => sum + size, 0) / 60_000));
      });

      it('go to no queue that the function was not given', async () => {
        const { documents } = await newQueues();

        await expect(sqsOutbox(client, { documents }).notices([receipt('a', 'org')])).rejects.toThrow('was not given');
      });

      it('wait as long as they are told to, each task in a message of its own', async () => {
        const queues = await newQueues();
        const { pulls } = queues;
        const tasks = ['a', 'b'].map((orderNo) => ({
          parcel: parcelId({ ebpCode: '4401TEST01', orderNo }),
          notBefore: '2026-11-04T04:00:00.000Z',
        }));

        await sqsOutbox(client, queues).pulls(tasks, 2);

        expect(await drain(pulls)).toEqual([]);
        await new Promise((resolve) => setTimeout(resolve, 2500));
        expect((await drain(pulls)).map(readPullsMessage)).toEqual(tasks.map((task) => [task]));
      });

      it('hold few protections each, so that none takes long', async () => {
        const queues = await newQueues();
        const tasks = Array.from({ length: 51 }, (_, at) => ({
          parcel: parcelId({ ebpCode: '4401TEST01', orderNo: String(at).padStart(2, '0') }),
          recordNo: 'T2026-00001',
        }));

        await sqsOutbox(client, queues).protections(tasks);

        const messages = (await drain(queues.protections)).map(readProtectionsMessage);
        expect(messages.map(({ length }) => length).toSorted()).toEqual([1, 25, 25]);
        expect(messages.flat().toSorted((a, b) => (a.parcel < b.parcel ? -1 : 1))).toEqual(tasks);
      });

      it('carry characters that SQS refuses bare', async () => {
        const queues = await newQueues();
        const odd = version({ type: 'order', body: orderBody({ note: 'a\uFFFEb\uFFFFc\u0001d' }) });

        await sqsOutbox(client, queues).documents([odd]);

        expect((await receiveAll(queues)).documents).toEqual([odd]);
      });

      it('carry a document that is larger than 64 KB by itself', async () => {
        const queues = await newQueues();
        const { lines } = orderBody();
        const long = lines.flatMap((line) => Array.from({ length: 99 }, () => ({ ...line, note: '样'.repeat(500) })));
        const large = version({ type: 'order', body: orderBody({ lines: long }) });

        await sqsOutbox(client, queues).documents([large]);

        expect((await receiveAll(queues)).documents).toEqual([large]);
      });
    });

    async function newQueues(): Promise<Required<QueueUrls>> {
      const [documents = '', inspections = '', notices = '', pulls = '', protections = '', traces = ''] =
        await Promise.all(['documents', 'inspections', 'notices', 'pulls', 'protections', 'traces'].map(newQueue));
      return { documents, inspections, notices, pulls, protections, traces };
    }

    /** Reached on the server's own port, whatever host its own queue URLs name. */
    async function newQueue(kind: string): Promise<string> {
      const { QueueUrl = '' } = await client.send(new CreateQueueCommand({ QueueName: `${kind}-${unique('q')}` }));
      return `${standIn.endpoint}${new URL(QueueUrl).pathname}`;
    }

    async function receiveAll(queues: Required<QueueUrls>): Promise<Received> {
      const work = (await drain(queues.documents)).map(readDocumentsMessage);
      const logged = (await drain(queues.traces)).map(readTracesMessage);
      return {
        documents: work.flatMap((message) => (message.kind === 'arrived' ? message.documents : [])),
        reassess: work.flatMap((message) => (message.kind === 'reassess' ? message.parcels : [])),
        inspections: (await drain(queues.inspections)).flatMap(readInspectionsMessage),
        notices: (await drain(queues.notices)).flatMap(readNoticesMessage),
        returned: work.flatMap((message) => (message.kind === 'returned' ? message.returned : [])),
        insights: work.flatMap((message) => (message.kind === 'insights' ? message.insights : [])),
        pulls: (await drain(queues.pulls)).flatMap(readPullsMessage),
        rawPayments: work.flatMap((message) => (message.kind === 'rawPayments' ? message.news : [])),
        protections: (await drain(queues.protections)).flatMap(readProtectionsMessage),
        ipOutcomes: work.flatMap((message) => (message.kind === 'ipOutcomes' ? message.outcomes : [])),
        traces: logged.flatMap((message) => (message.kind === 'traces' ? message.traces : [])),
        selections: logged.flatMap((message) => (message.kind === 'selections' ? message.selections : [])),
        results: logged.flatMap((message) => (message.kind === 'results' ? message.results : [])),
      };
    }

    async function drain(queue: string): Promise<string[]> {
      const bodies: string[] = [];
      for (;;) {
        const { Messages = [] } = await client.send(
          new ReceiveMessageCommand({ QueueUrl: queue, MaxNumberOfMessages: 10 }),
        );
        if (Messages.length === 0) return bodies;
        bodies.push(...Messages.map(({ Body = '' }) => Body));
        const entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
        await client.send(new DeleteMessageBatchCommand({ QueueUrl: queue, Entries: entries }));
      }
    }
  });
}
