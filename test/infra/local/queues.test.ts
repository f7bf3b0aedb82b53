import { GetQueueAttributesCommand, GetQueueUrlCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { serveQueues } from '../../../infra/local/queues.ts';
import { sqsAt } from '../../stand-ins/clients.ts';

describe('serveQueues', () => {
  it('makes dead letters before the queue that names them, and tells the URL of each', async () => {
    const { url, urlOf, stop } = await serveQueues([
      { name: 'Work', visibilitySeconds: 360, redrive: { queue: 'WorkDead', maxReceives: 5 } },
      { name: 'WorkDead', visibilitySeconds: 30, redrive: null },
    ]);
    const client = sqsAt(url);
    const attributes = new GetQueueAttributesCommand({ QueueUrl: urlOf('Work'), AttributeNames: ['All'] });
    const { Attributes = {} } = await client.send(attributes);
    const asked = await client.send(new GetQueueUrlCommand({ QueueName: 'Work' }));
    client.destroy();
    await stop();

    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect(asked.QueueUrl).toMatch(/\/000000000000\/Work$/);
    expect(Attributes.VisibilityTimeout).toBe('360');
    expect(JSON.parse(Attributes.RedrivePolicy ?? '{}')).toEqual({
      deadLetterTargetArn: 'arn:aws:sqs:us-east-1:000000000000:WorkDead',
      maxReceiveCount: '5',
    });
    await expect(fetch(url)).rejects.toThrow();
  });
});
