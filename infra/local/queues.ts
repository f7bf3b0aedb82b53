import type { AddressInfo } from 'node:net';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { LOCAL, type Served } from './tables.ts';
import type { Queue } from './template.ts';

export interface ServedQueues extends Served {
  readonly urlOf: (name: string) => string;
}

/** A failed delivery comes back after this long; AWS would wait for the visibility timeout. */
export const RETRY_SECONDS = 2;

/** The SQS stand-in, in memory: what a crash takes from it the sweep finds again in the raw submissions. */
export async function serveQueues(queues: readonly Queue[]): Promise<ServedQueues> {
  const app = buildApp({ logger: false, host: '127.0.0.1' });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo; // a listening TCP server has one
  const url = `http://127.0.0.1:${port}`;
  const client = new SQSClient({ endpoint: url, region: 'us-east-1', credentials: LOCAL });
  const deadLettersFirst = queues.toSorted((a, b) => Number(a.redrive !== null) - Number(b.redrive !== null));
  for (const { name, visibilitySeconds, redrive } of deadLettersFirst) {
    const policy = redrive && {
      deadLetterTargetArn: `arn:aws:sqs:us-east-1:000000000000:${redrive.queue}`,
      maxReceiveCount: String(redrive.maxReceives),
    };
    await client.send(
      new CreateQueueCommand({
        QueueName: name,
        Attributes: {
          VisibilityTimeout: String(visibilitySeconds),
          ...(policy ? { RedrivePolicy: JSON.stringify(policy) } : {}),
        },
      }),
    );
  }
  client.destroy();
  return {
    url,
    urlOf: (name) => `${url}/000000000000/${name}`,
    stop: async () => {
      app.server.closeAllConnections();
      await app.close();
    },
  };
}
