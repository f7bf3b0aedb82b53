import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { named } from './named.ts';

/** Services that speak in their own name to our encrypted queues and topic. */
const SENDERS = ['s3.amazonaws.com', 'cloudwatch.amazonaws.com'];

/** The customer-managed key of everything that holds documents or news of them. */
export function dataKey(scope: Construct): Key {
  const key = new Key(scope, 'Key', {
    description: 'Sandan: documents, dossiers, queues',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const service of SENDERS) {
    // In a key policy `*` is the key itself. Whom they may write to, and for which account, the queue's and topic's policies say
    // (AWS, "Granting permissions to publish event notification messages to a destination": no conditions on the key).
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
      }),
    );
  }
  return named(key, 'DataKey');
}
