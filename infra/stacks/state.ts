import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { type IBucket, ObjectLockRetention, StorageClass } from 'aws-cdk-lib/aws-s3';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { COLLECT_TIMEOUT } from '../functions/collect.ts';
import { alarmTopic } from '../parts/alarm-topic.ts';
import { bucket, logBucket, type StoredBucket } from '../parts/bucket.ts';
import { dataKey } from '../parts/key.ts';
import { notifyQueue } from '../parts/notify-queue.ts';
import type { Stores } from '../parts/stores.ts';
import { addQueueIndex, type StoredTable, table } from '../parts/table.ts';
import { type WorkQueue, workQueue } from '../parts/work-queue.ts';

/** Customs may audit three years back, and ask then what was received and who read it. */
const AUDIT_PERIOD = Duration.days(3 * 365);
/** What was dropped is kept page by page in the raw bucket; the drop itself need not stay. */
const DROPS_KEPT = Duration.days(30);
/** The sweep reads raw submissions again for days, not months. */
const RAW_TURNS_COLD = Duration.days(90);
/** A verdict names the model that spoke: so long can it be asked again. */
const MODELS_KEPT = Duration.days(90);
const REPLACED_KEPT = Duration.days(7);

/** Everything that must outlive a deployment: tables, buckets, the key, and the queue that the drops bucket names. */
export class StateStack extends Stack implements Stores {
  readonly key: Key;
  readonly alarms: Topic;
  readonly dossiers: StoredTable;
  readonly ledger: StoredTable;
  readonly desk: StoredTable;
  readonly reference: StoredTable;
  readonly raw: StoredBucket;
  readonly drops: StoredBucket;
  readonly dropsQueue: WorkQueue;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { terminationProtection: true, ...props });
    this.key = dataKey(this);
    this.alarms = alarmTopic(this, this.key);

    this.dossiers = table(this, 'Dossiers', { key: this.key, setting: 'dossiersTable' });
    addQueueIndex(this.dossiers);
    this.ledger = table(this, 'Ledger', { key: this.key, setting: 'ledgerTable' });
    this.desk = table(this, 'Desk', { key: this.key, setting: 'deskTable', expires: true });
    this.reference = table(this, 'Reference', { key: this.key, setting: 'referenceTable' });

    const logs = logBucket(this, 'AccessLogs', { lifecycleRules: [{ expiration: AUDIT_PERIOD }] });
    this.raw = this.rawBucket(logs);
    this.drops = bucket(this, 'Drops', {
      setting: 'dropsBucket',
      encryptionKey: this.key,
      serverAccessLogsBucket: logs,
      lifecycleRules: [{ expiration: DROPS_KEPT, abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    this.dropsQueue = workQueue(this, 'Drops', {
      key: this.key,
      setting: null,
      alarms: this.alarms,
      timeout: COLLECT_TIMEOUT,
      oldest: Duration.hours(1),
    });
    notifyQueue(this.drops, this.dropsQueue);
  }

  /** The write-ahead log of everything received, and the published reference data. */
  private rawBucket(logs: IBucket): StoredBucket {
    return bucket(this, 'Raw', {
      setting: 'rawBucket',
      encryptionKey: this.key,
      serverAccessLogsBucket: logs,
      versioned: true,
      // `-c objectLock=true`, for accounts that must prove that nothing received was altered; fixed when the bucket is made.
      ...(String(this.node.tryGetContext('objectLock')) === 'true'
        ? { objectLockEnabled: true, objectLockDefaultRetention: ObjectLockRetention.governance(AUDIT_PERIOD) }
        : {}),
      lifecycleRules: [
        {
          prefix: 'raw/',
          transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: RAW_TURNS_COLD }],
        },
        // The decision log is merged again and again, the memory of looking back is written anew: what they replace is in what replaces it.
        { prefix: 'traces/', noncurrentVersionExpiration: REPLACED_KEPT },
        { prefix: 'lookback/', noncurrentVersionExpiration: REPLACED_KEPT },
        { prefix: 'known-rings/', noncurrentVersionExpiration: REPLACED_KEPT },
        { prefix: 'figures/', noncurrentVersionExpiration: REPLACED_KEPT },
        // There is a model every few minutes, and at least one a day: the one in force is never old.
        { prefix: 'models/', expiration: MODELS_KEPT, noncurrentVersionExpiration: REPLACED_KEPT },
        { prefix: 'leads/', noncurrentVersionExpiration: REPLACED_KEPT },
        {
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(365),
        },
      ],
    });
  }
}
