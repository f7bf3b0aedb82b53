import { describe, it } from 'vitest';
import { describeDynamoAdapters } from './dynamo-adapters.contract.ts';
import { describeS3Adapters } from './s3-adapters.contract.ts';
import { describeSqsOutbox } from './sqs-outbox.contract.ts';

/* `npm run test:localstack`: the adapters against LocalStack or any other AWS-compatible server. */

const endpoint = process.env.AWS_ENDPOINT_URL;

if (endpoint) {
  const reach = async () => ({ endpoint, stop: async () => {} });
  describeDynamoAdapters(`on ${endpoint}`, reach);
  describeS3Adapters(`on ${endpoint}`, reach, reach);
  describeSqsOutbox(`on ${endpoint}`, reach);
} else {
  describe('an AWS-compatible server', () => {
    it('is named by AWS_ENDPOINT_URL', () => {
      throw new Error('set AWS_ENDPOINT_URL, for instance to http://127.0.0.1:4566');
    });
  });
}
