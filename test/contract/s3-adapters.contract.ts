import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, DeleteObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe } from 'vitest';
import { s3DrawDays } from '../../shared/adapters/s3/s3-draw-days.ts';
import { s3DrawRounds } from '../../shared/adapters/s3/s3-draw-rounds.ts';
import { s3Drops } from '../../shared/adapters/s3/s3-drops.ts';
import { s3InstructionSets } from '../../shared/adapters/s3/s3-instruction-sets.ts';
import { s3KnownRings } from '../../shared/adapters/s3/s3-known-rings.ts';
import { s3Leads } from '../../shared/adapters/s3/s3-leads.ts';
import { s3LearntModels } from '../../shared/adapters/s3/s3-learnt-models.ts';
import { s3MailLog } from '../../shared/adapters/s3/s3-mail-log.ts';
import { s3Proofs } from '../../shared/adapters/s3/s3-proofs.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3Results } from '../../shared/adapters/s3/s3-results.ts';
import { s3RightsSnapshots } from '../../shared/adapters/s3/s3-rights-snapshots.ts';
import { s3SaidInsights } from '../../shared/adapters/s3/s3-said-insights.ts';
import { s3Selections } from '../../shared/adapters/s3/s3-selections.ts';
import { s3Submissions } from '../../shared/adapters/s3/s3-submissions.ts';
import { s3Tallies } from '../../shared/adapters/s3/s3-tallies.ts';
import { s3Traces } from '../../shared/adapters/s3/s3-traces.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { dynamoAt, s3At } from '../stand-ins/clients.ts';
import { createTables, deleteTables } from '../stand-ins/create-tables.ts';
import type { StandIn } from '../stand-ins/stand-in.ts';
import { describeDrawDays } from './draw-days.contract.ts';
import { describeDrawRounds } from './draw-rounds.contract.ts';
import { describeDrops } from './drops.contract.ts';
import { describeInstructionSets, describeInstructionSetsCopy } from './instruction-sets.contract.ts';
import { describeKnownRings, describeKnownRingsCopy } from './known-rings.contract.ts';
import { describeLeads, describeLeadsCopy } from './leads.contract.ts';
import { describeLearntModels, describeLearntModelsCopy } from './learnt-models.contract.ts';
import { describeMailLog } from './mail-log.contract.ts';
import { describeProofs } from './proofs.contract.ts';
import { describeReferences, describeReferencesCopy } from './references.contract.ts';
import { describeResults } from './results.contract.ts';
import { describeRightsSnapshots, describeRightsSnapshotsCopy } from './rights-snapshots.contract.ts';
import { describeS3DayLog } from './s3-day-log.contract.ts';
import { describeS3MailLog } from './s3-mail-log.contract.ts';
import { describeS3Traces } from './s3-traces.contract.ts';
import { describeSaidInsights } from './said-insights.contract.ts';
import { describeSelections } from './selections.contract.ts';
import { describeSubmissions } from './submissions.contract.ts';
import { describeTallies } from './tallies.contract.ts';
import { describeTraces } from './traces.contract.ts';
import { unique } from './unique.ts';

const STILL: Clock = { now: () => '2026-11-03T00:00:00.000Z' };

/** Every adapter of the buckets against one server; the table beside the references on another (or the same). */
export function describeS3Adapters(
  name: string,
  start: () => Promise<StandIn>,
  startTables: () => Promise<StandIn>,
): void {
  describe(name, () => {
    let buckets: StandIn;
    let tables: StandIn;
    let s3: S3Client;
    let dynamodb: DynamoDBClient;

    beforeAll(async () => {
      [buckets, tables] = await Promise.all([start(), startTables()]);
      s3 = s3At(buckets.endpoint);
      dynamodb = dynamoAt(tables.endpoint);
    });

    afterAll(async () => {
      s3.destroy();
      dynamodb.destroy();
      await Promise.all([buckets.stop(), tables.stop()]);
    });

    describeSubmissions('s3Submissions', async () => s3Submissions(s3, await newBucket()));
    describeTallies('s3Tallies', async () => s3Tallies(s3, await newBucket()));
    describeProofs('s3Proofs', async () => s3Proofs(s3, await newBucket()));
    describeTraces('s3Traces', async (clock) => {
      const bucket = await newBucket();
      return { traces: s3Traces({ s3, bucket, clock }), other: s3Traces({ s3, bucket, clock }) };
    });
    describeS3Traces(() => s3, newBucket);
    describeSelections('s3Selections', async () => {
      const bucket = await newBucket();
      return [s3Selections({ s3, bucket, clock: STILL }), s3Selections({ s3, bucket, clock: STILL })];
    });
    describeResults('s3Results', async () => {
      const bucket = await newBucket();
      return [s3Results({ s3, bucket, clock: STILL }), s3Results({ s3, bucket, clock: STILL })];
    });
    describeMailLog('s3MailLog', async () => {
      const bucket = await newBucket();
      return [s3MailLog({ s3, bucket, clock: STILL }), s3MailLog({ s3, bucket, clock: STILL })];
    });
    describeS3MailLog(() => s3, newBucket);
    describeS3DayLog(() => s3, newBucket);
    describeSaidInsights('s3SaidInsights', async () => {
      const bucket = await newBucket();
      return [s3SaidInsights(s3, bucket), s3SaidInsights(s3, bucket)];
    });
    describeKnownRings('s3KnownRings', async () => {
      const bucket = await newBucket();
      return (clock) => s3KnownRings(s3, { bucket, clock });
    });
    describeKnownRingsCopy(async () => {
      const bucket = await newBucket();
      const damage = (bytes: Uint8Array) =>
        s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'known-rings/marks.json.gz', Body: bytes }));
      return { make: (clock) => s3KnownRings(s3, { bucket, clock }), damage };
    });
    describeLeads('s3Leads', async () => {
      const bucket = await newBucket();
      return (clock) => s3Leads(s3, { bucket, clock });
    });
    describeLeadsCopy(async () => {
      const bucket = await newBucket();
      const damage = (bytes: Uint8Array) =>
        s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'leads/mined.json.gz', Body: bytes }));
      return { make: (clock) => s3Leads(s3, { bucket, clock }), damage };
    });
    describeDrawDays('s3DrawDays', async () => {
      const places = await newPlaces();
      return () => s3DrawDays({ s3, dynamodb, ...places });
    });
    describeDrawRounds('s3DrawRounds', async () => {
      const places = await newPlaces();
      return () => s3DrawRounds({ s3, dynamodb, ...places });
    });
    describeDrops('s3Drops', async (files) => {
      const bucket = await newBucket();
      for (const [key, bytes] of files) {
        await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }));
      }
      return s3Drops(s3, bucket);
    });
    describeReferences('s3References', referenceStore);
    describeReferencesCopy('s3References in two processes', referenceStore);

    describeInstructionSets('s3InstructionSets', setStore);
    describeInstructionSetsCopy(setStore);

    describeLearntModels('s3LearntModels', async () => (await modelStore()).make);
    describeLearntModelsCopy(modelStore);

    describeRightsSnapshots('s3RightsSnapshots', async () => (await snapshotStore()).make);
    describeRightsSnapshotsCopy(snapshotStore);

    async function modelStore() {
      const { bucket, table } = await newPlaces();
      return {
        make: (clock: Clock) => s3LearntModels({ s3, bucket, dynamodb, table, clock }),
        damage: (version: string, bytes: Uint8Array | null) => {
          const place = { Bucket: bucket, Key: `models/${version}.json.gz` };
          return bytes === null
            ? s3.send(new DeleteObjectCommand(place))
            : s3.send(new PutObjectCommand({ ...place, Body: bytes }));
        },
      };
    }

    async function snapshotStore() {
      const { bucket, table } = await newPlaces();
      return {
        make: (clock: Clock) => s3RightsSnapshots({ s3, bucket, dynamodb, table, clock }),
        damage: (version: string, bytes: Uint8Array | null) => {
          const place = { Bucket: bucket, Key: `rights/${version}.bin` };
          return bytes === null
            ? s3.send(new DeleteObjectCommand(place))
            : s3.send(new PutObjectCommand({ ...place, Body: bytes }));
        },
      };
    }

    async function newBucket(): Promise<string> {
      const bucket = `bucket-${unique('b')}`;
      await s3.send(new CreateBucketCommand({ Bucket: bucket }));
      return bucket;
    }

    async function setStore() {
      const { bucket, table } = await newPlaces();
      return (clock: Clock) => s3InstructionSets({ s3, bucket, dynamodb, table, clock });
    }

    async function referenceStore() {
      const { bucket, table } = await newPlaces();
      return (clock: Clock) => s3References({ s3, bucket, dynamodb, table, clock });
    }

    async function newPlaces(): Promise<{ bucket: string; table: string }> {
      const bucket = await newBucket();
      const { reference: table, ...others } = await createTables(dynamodb);
      await deleteTables(dynamodb, others);
      return { bucket, table };
    }
  });
}
