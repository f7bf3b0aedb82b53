import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { named } from './named.ts';

/** Services that speak to our encrypted queues and topics in their own name. */
const SENDERS = ['s3.amazonaws.com', 'cloudwatch.amazonaws.com'];

/** The customer-managed key of everything that holds documents or news of them. */
export function dataKey(scope: Construct): Key {
  const key = new Key(scope, 'Key', {
    description: 'Sandan: documents, dossiers, queues',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const service of SENDERS) {
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        // In a key policy `*` is the key itself.
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
  }
  return named(key, 'DataKey');
}
