import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { SETTINGS } from '../../shared/names/settings.ts';
import { named } from './named.ts';

export interface StoredBucket {
  readonly bucket: Bucket;
  readonly key: IKey;
  readonly setting: keyof typeof SETTINGS;
}

export interface StoredBucketProps extends BucketProps {
  readonly encryptionKey: IKey;
  readonly setting: keyof typeof SETTINGS;
}

const CLOSED = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

/** A private, encrypted bucket that survives its stack. One bucket key instead of a call to KMS per object. */
export function bucket(scope: Construct, name: string, { setting, ...props }: StoredBucketProps): StoredBucket {
  const made = new Bucket(scope, name, {
    ...CLOSED,
    encryption: BucketEncryption.KMS,
    bucketKeyEnabled: true,
    serverAccessLogsPrefix: `${name.toLowerCase()}/`,
    ...props,
  });
  return { bucket: named(made, `${name}Bucket`), key: props.encryptionKey, setting };
}

/** Where S3 writes who read the other buckets; S3 delivers such logs only to buckets with its own encryption. */
export function logBucket(scope: Construct, name: string, props: Pick<BucketProps, 'lifecycleRules'>): IBucket {
  const made = new Bucket(scope, name, { ...CLOSED, encryption: BucketEncryption.S3_MANAGED, ...props });
  return named(made, `${name}Bucket`) as IBucket; // a Bucket is one; only `isWebsite` differs under exactOptionalPropertyTypes
}
