import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../shared/names/functions.ts';
import { QUEUE_INDEX, TABLE_KEY, TTL_ATTRIBUTE } from '../../shared/names/tables.ts';
import { sourceFiles } from '../architecture/source-files.ts';
import { list, says } from './reading.ts';
import { type Synthesised, synthesised, unbundledApp, valuesOf } from './synthesised.ts';

const SYNTHESIS_MS = 120_000;
let template: Synthesised;

beforeAll(() => {
  // cdk-nag throws here on any finding that infra/nag.ts does not acknowledge.
  template = synthesised(unbundledApp());
}, SYNTHESIS_MS);

describe('the tables', () => {
  const TABLES = ['DossiersTable', 'LedgerTable', 'DeskTable', 'ReferenceTable'];

  it('are the four, each with text keys', () => {
    const tables = template.of('AWS::DynamoDB::Table');

    expect(tables.map(({ id }) => id)).toEqual(TABLES);
    for (const { properties } of tables) {
      expect(properties.KeySchema).toEqual([
        { AttributeName: TABLE_KEY.partition, KeyType: 'HASH' },
        { AttributeName: TABLE_KEY.sort, KeyType: 'RANGE' },
      ]);
      expect(valuesOf(properties.AttributeDefinitions ?? null, 'AttributeType').every((type) => type === 'S')).toBe(
        true,
      );
    }
  });

  it.each(TABLES)('%s is on demand, recoverable, protected, encrypted under our key and kept', (id) => {
    const { properties, deletionPolicy } = template.one(id);

    expect(properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { 'Fn::GetAtt': ['DataKey', 'Arn'] } },
    });
    expect(deletionPolicy).toBe('Retain');
  });

  it('hold one index, the sparse queue of the desk', () => {
    const indexes = template
      .of('AWS::DynamoDB::Table')
      .flatMap(({ id, properties }) => list(properties.GlobalSecondaryIndexes).map((index) => ({ id, index })));

    expect(indexes).toEqual([
      {
        id: 'DossiersTable',
        index: {
          IndexName: QUEUE_INDEX.name,
          KeySchema: [
            { AttributeName: QUEUE_INDEX.partition, KeyType: 'HASH' },
            { AttributeName: QUEUE_INDEX.sort, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...QUEUE_INDEX.projected] },
        },
      },
    ]);
  });

  it('forget only at the desk', () => {
    const forgetting = template
      .of('AWS::DynamoDB::Table')
      .filter(({ properties }) => properties.TimeToLiveSpecification);

    expect(forgetting.map(({ id, properties }) => [id, properties.TimeToLiveSpecification])).toEqual([
      ['DeskTable', { AttributeName: TTL_ATTRIBUTE, Enabled: true }],
    ]);
  });
});

describe('the key', () => {
  it('is one, rotates and is kept', () => {
    expect(template.of('AWS::KMS::Key')).toMatchObject([
      { id: 'DataKey', properties: { EnableKeyRotation: true }, deletionPolicy: 'Retain' },
    ]);
  });
});

describe('the buckets', () => {
  it.each(['RawBucket', 'DropsBucket'])('%s is encrypted under our key, its reads are logged', (id) => {
    const { properties } = template.one(id);

    expect(valuesOf(properties, 'KMSMasterKeyID')).toEqual([{ 'Fn::GetAtt': ['DataKey', 'Arn'] }]);
    expect(valuesOf(properties, 'DestinationBucketName')).toEqual([{ Ref: 'AccessLogsBucket' }]);
  });

  it('are private, speak TLS only and are kept', () => {
    const buckets = template.of('AWS::S3::Bucket');
    const withTlsOnly = template
      .of('AWS::S3::BucketPolicy')
      .filter(({ properties }) => says(properties, '"aws:SecureTransport":"false"'))
      .flatMap(({ properties }) => valuesOf(properties.Bucket ?? null, 'Ref'));

    expect(buckets.map(({ id }) => id).toSorted()).toEqual(['AccessLogsBucket', 'DropsBucket', 'RawBucket']);
    expect(withTlsOnly.toSorted()).toEqual(buckets.map(({ id }) => id).toSorted());
    for (const { properties, deletionPolicy } of buckets) {
      expect(deletionPolicy).toBe('Retain');
      expect(properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    }
  });

  it('keep every version of what was received', () => {
    expect(template.one('RawBucket').properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
  });

  it('tell the drops queue of every new file, without a function that nobody wrote', () => {
    const { properties } = template.one('DropsBucket');

    expect(properties.NotificationConfiguration).toEqual({
      QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: { 'Fn::GetAtt': ['DropsQueue', 'Arn'] } }],
    });
    expect(template.text).not.toContain('Custom::');
  });
});

describe('the template', () => {
  it('names no partition, account or region, and no machine', () => {
    expect(template.text).not.toMatch(/arn:aws(-cn)?:/);
    expect(template.text).not.toMatch(/"[a-z]{2}-[a-z]+-\d"/);
    expect(template.text).not.toContain(join(import.meta.dirname, '../..'));
  });

  it('names no table, queue, bucket, topic or function by hand, so that it can stand twice in one account', () => {
    const NAMES = ['TableName', 'QueueName', 'BucketName', 'TopicName', 'FunctionName', 'RoleName', 'LogGroupName'];
    const TYPES = [
      'AWS::DynamoDB::Table',
      'AWS::SQS::Queue',
      'AWS::S3::Bucket',
      'AWS::SNS::Topic',
      'AWS::Lambda::Function',
      'AWS::IAM::Role',
      'AWS::Logs::LogGroup',
    ];

    const byHand = TYPES.flatMap((type) => template.of(type)).filter(({ properties }) =>
      NAMES.some((name) => name in properties),
    );

    expect(byHand.map(({ id }) => id)).toEqual([]);
  });

  it('has one construct file a function', () => {
    expect(sourceFiles('infra/functions/*.ts')).toHaveLength(FUNCTIONS.length);
  });
});

describe('buildApp', () => {
  it(
    'locks what was received for the audit period when asked to',
    () => {
      const locked = synthesised(unbundledApp({ objectLock: 'true' }));

      expect(template.one('RawBucket').properties.ObjectLockEnabled).toBeUndefined();
      expect(locked.one('RawBucket').properties).toMatchObject({
        ObjectLockEnabled: true,
        ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 1095 } } },
      });
    },
    SYNTHESIS_MS,
  );

  it(
    'refuses to synthesise what cdk-nag finds',
    () => {
      const app = unbundledApp();
      new Bucket(new Stack(app, 'Careless'), 'Open', { removalPolicy: RemovalPolicy.DESTROY });

      expect(() => app.synth()).toThrow('AwsSolutions-S10');
      rmSync(app.outdir, { recursive: true });
    },
    SYNTHESIS_MS,
  );
});
