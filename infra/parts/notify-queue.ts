import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { CfnQueuePolicy } from 'aws-cdk-lib/aws-sqs';
import type { StoredBucket } from './bucket.ts';
import { resourceOf } from './named.ts';
import type { WorkQueue } from './work-queue.ts';

/** S3 tells the queue of every new object. Said on the bucket itself, because the construct library would deploy a function of its own for it. */
export function notifyQueue({ bucket }: StoredBucket, { queue }: WorkQueue): void {
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('s3.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      // The account and not the bucket: the bucket already waits for this policy.
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  const resource = resourceOf(bucket);
  if (!(resource instanceof CfnBucket)) throw new Error(`${bucket.node.path} is no bucket of this app`);
  resource.notificationConfiguration = {
    queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: queue.queueArn }],
  };
  // S3 refuses a notification to a queue that does not yet admit it.
  const policies = queue.node.findAll().filter((child) => child instanceof CfnQueuePolicy);
  for (const policy of policies) resource.addResourceDependency(policy);
}
