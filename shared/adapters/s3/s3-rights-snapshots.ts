import { hash } from 'node:crypto';
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { Busy } from '../../faults/busy.ts';
import type { Clock } from '../../ports/clock.ts';
import type { RightsSnapshot, RightsSnapshots, SnapshotInForce } from '../../ports/rights-snapshots.ts';
import { log } from '../../wire/log/log-line.ts';
import { type Item, itemKey, numberOf, revisionBefore, textOf } from '../dynamodb/attributes.ts';
import { ifMet } from '../dynamodb/if-met.ts';
import { orBusy } from '../system/or-busy.ts';
import { rechecked } from '../system/rechecked.ts';
import { objectBytes } from './object-bytes.ts';

const RECHECK_MS = 15_000;
const VERSION_LENGTH = 16;
const POINTER = itemKey('RIGHTS', 'snapshot');

export interface SnapshotStore {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly dynamodb: DynamoDBClient;
  readonly table: string;
  readonly clock: Clock;
}

/** Snapshots as objects `rights/<version>.bin`; an item of the Reference table names the one in force by the SHA-256 of its bytes, and the one before it. */
export function s3RightsSnapshots({ s3, bucket, dynamodb, table, clock }: SnapshotStore): RightsSnapshots {
  const held = rechecked(check, { first: null, everyMs: RECHECK_MS, clock });

  return {
    current: held.current,

    previous: async () => fetched(textOf(await pointer(), 'previous')),

    async inForce() {
      const item = await pointer();
      const sha256 = textOf(item, 'sha256');
      return sha256 === ''
        ? null
        : { version: versionOf(sha256), from: textOf(item, 'from'), rev: numberOf(item, 'rev') };
    },

    async publish(bytes, from, over) {
      const sha256 = hash('sha256', bytes, 'hex');
      const before = await pointer();
      const isNew = textOf(before, 'sha256') !== sha256;
      if (isNew) {
        const object = { Bucket: bucket, Key: keyOf(sha256), Body: bytes, ContentType: 'application/octet-stream' };
        await orBusy(s3.send(new PutObjectCommand(object)));
      }
      const previous = textOf(before, isNew ? 'sha256' : 'previous');
      if (!(await point({ sha256, from, previous, over }))) return 'stale';
      return isNew ? 'published' : 'unchanged';
    },
  };

  async function check(last: RightsSnapshot | null): Promise<RightsSnapshot | null> {
    const item = await pointer();
    const sha256 = textOf(item, 'sha256');
    if (sha256 === '' || versionOf(sha256) === last?.version) return last;
    const found = (await fetched(sha256)) ?? last ?? (await fetched(textOf(item, 'previous')));
    if (found === null) throw new Busy('no snapshot of the rights can be read');
    return found;
  }

  async function pointer(): Promise<Item | undefined> {
    const asked = new GetItemCommand({ TableName: table, Key: POINTER, ConsistentRead: true });
    return (await orBusy(dynamodb.send(asked))).Item;
  }

  async function point({ sha256, from, previous, over }: Pointed): Promise<boolean> {
    const rev = (over?.rev ?? 0) + 1;
    const item: Item = { ...POINTER, rev: { N: String(rev) }, sha256: { S: sha256 }, from: { S: from } };
    if (previous !== '') item.previous = { S: previous };
    const put = new PutItemCommand({ TableName: table, Item: item, ...revisionBefore(rev) });
    return (await ifMet(dynamodb.send(put))) !== null;
  }

  /** The bytes with this digest; null, and said in the log, when what is stored has another. */
  async function fetched(sha256: string): Promise<RightsSnapshot | null> {
    if (sha256 === '') return null;
    const bytes = await objectBytes(s3, bucket, keyOf(sha256));
    if (bytes !== null && hash('sha256', bytes, 'hex') === sha256) return { version: versionOf(sha256), bytes };
    log('rights-snapshot-refused', { version: versionOf(sha256), cause: bytes === null ? 'absent' : 'digest' });
    return null;
  }
}

interface Pointed {
  readonly sha256: string;
  readonly from: string;
  readonly previous: string;
  readonly over: SnapshotInForce | null;
}

function versionOf(sha256: string): string {
  return sha256.slice(0, VERSION_LENGTH);
}

function keyOf(sha256: string): string {
  return `rights/${versionOf(sha256)}.bin`;
}
