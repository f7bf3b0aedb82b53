import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Product } from './running-product.ts';

/** How many messages lie in each dead-letter queue of the running product: the queues that hand nothing on themselves. */
export async function deadLetters(product: Product): Promise<{ readonly url: string; readonly count: string }[]> {
  const endpoint = product
    .log()
    .match(/queues (http:\S+)/g)
    ?.at(-1)
    ?.replace('queues ', '');
  if (endpoint === undefined) throw new Error('the product does not say where its queues are');
  const client = new SQSClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { QueueUrls = [] } = await client.send(new ListQueuesCommand({}));
  const found = await Promise.all(
    QueueUrls.map(async (name) => {
      // The stand-in names its queues by a host that does not resolve.
      const url = `${endpoint}/000000000000/${name.split('/').at(-1)}`;
      const command = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] });
      const { Attributes = {} } = await client.send(command);
      const count = Attributes.ApproximateNumberOfMessages ?? '?';
      return Attributes.RedrivePolicy === undefined ? [{ url, count }] : [];
    }),
  );
  client.destroy();
  return found.flat();
}
