import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../shared/names/functions.ts';
import { SETTINGS } from '../../shared/names/settings.ts';
import { QUEUE_INDEX, TABLE_KEY, TTL_ATTRIBUTE } from '../../shared/names/tables.ts';
import { ROUTES } from '../../shared/wire/http/routes.ts';
import { read, sourceFiles } from '../architecture/source-files.ts';
import { type Found, type Json, type Synthesised, synthesised, unbundledApp, valuesOf } from './synthesised.ts';

const SYNTHESIS_MS = 120_000;
let template: Synthesised;

beforeAll(() => {
  // cdk-nag throws here on any finding that infra/nag.ts does not acknowledge.
  template = synthesised(unbundledApp());
}, SYNTHESIS_MS);

const titleOf = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const list = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const says = (value: Json | undefined, text: string) => JSON.stringify(value ?? null).includes(text);
const seconds = (found: Found, name: string) => Number(found.properties[name]);
const idOfFunction = (mapping: Found) => String(valuesOf(mapping.properties.FunctionName ?? null, 'Ref')[0]);

/** Statements that allow something, of every policy of functions, queues, topics, buckets and keys. */
function allowed(types: readonly string[]): { action: string; resources: readonly Json[]; id: string }[] {
  return types.flatMap((type) =>
    template.of(type).flatMap(({ id, properties }) =>
      valuesOf(properties, 'Statement')
        .flatMap(list)
        .filter((statement) => valuesOf(statement, 'Effect').includes('Allow'))
        .flatMap((statement) =>
          valuesOf(statement, 'Action')
            .flatMap(list)
            .map((action) => ({
              id,
              action: String(action),
              resources: valuesOf(statement, 'Resource').flatMap(list),
            })),
        ),
    ),
  );
}

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

describe('a work queue', () => {
  const WORK = ['Documents', 'Inspections', 'Notices', 'Drops'];

  it('is one of the four, with its dead letters', () => {
    const expected = WORK.flatMap((name) => [`${name}Queue`, `${name}DeadLetters`]);

    expect(
      template
        .of('AWS::SQS::Queue')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });

  it.each(WORK)('%s gives up after five tries and tells people', (name) => {
    expect(template.one(`${name}Queue`).properties.RedrivePolicy).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': [`${name}DeadLetters`, 'Arn'] },
      maxReceiveCount: 5,
    });
    for (const [alarm, queue, metric] of [
      [`${name}DeadLettersAlarm`, `${name}DeadLetters`, 'ApproximateNumberOfMessagesVisible'],
      [`${name}AgeAlarm`, `${name}Queue`, 'ApproximateAgeOfOldestMessage'],
    ] as const) {
      const { properties } = template.one(alarm);
      expect(properties).toMatchObject({
        MetricName: metric,
        Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [queue, 'QueueName'] } }],
      });
      expect(says(properties.AlarmActions, 'AlarmsTopic')).toBe(true);
    }
  });

  it('is encrypted under our key and speaks TLS only', () => {
    const queues = template.of('AWS::SQS::Queue');
    const withTlsOnly = template
      .of('AWS::SQS::QueuePolicy')
      .filter(({ properties }) => says(properties, '"aws:SecureTransport":"false"'))
      .flatMap(({ properties }) => valuesOf(properties.Queues ?? null, 'Ref'));

    expect(queues.filter(({ properties }) => !says(properties.KmsMasterKeyId, 'DataKey'))).toEqual([]);
    expect(withTlsOnly.toSorted()).toEqual(queues.map(({ id }) => id).toSorted());
  });

  it('is worked off by one function, failed messages alone coming back', () => {
    const mappings = template.of('AWS::Lambda::EventSourceMapping');
    const pairs = mappings.map((mapping) => {
      const work = WORK.find((name) => says(mapping.properties.EventSourceArn, `${name}Queue`));
      return `${work} ${idOfFunction(mapping)}`;
    });

    expect(pairs.toSorted()).toEqual([
      'Documents AssessFunction',
      'Drops CollectFunction',
      'Inspections DispatchFunction',
      'Notices NoticesFunction',
    ]);
    for (const { properties } of mappings)
      expect(properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  });

  it('hides a message for six times as long as its function may run', () => {
    for (const mapping of template.of('AWS::Lambda::EventSourceMapping')) {
      const name = WORK.find((one) => says(mapping.properties.EventSourceArn, `${one}Queue`));
      const timeout = seconds(template.one(idOfFunction(mapping)), 'Timeout');
      expect(seconds(template.one(`${name}Queue`), 'VisibilityTimeout')).toBeGreaterThanOrEqual(timeout * 6);
    }
  });
});

describe('a function', () => {
  it('stands in the template for each of the names, and for no other', () => {
    const ids = template.of('AWS::Lambda::Function').map(({ id }) => id);

    expect(ids.toSorted()).toEqual(FUNCTIONS.map((name) => `${titleOf(name)}Function`).toSorted());
  });

  it.each(FUNCTIONS)('%s runs on ARM64 and Node 24 and is watched', (name) => {
    const { properties } = template.one(`${titleOf(name)}Function`);
    const alarm = template.one(`${titleOf(name)}ErrorsAlarm`);

    expect(properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
    expect(alarm.properties).toMatchObject({
      MetricName: 'Errors',
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: `${titleOf(name)}Function` } }],
    });
  });

  it.each(FUNCTIONS)('%s is given exactly the settings that its handler reads', (name) => {
    const { properties } = template.one(`${titleOf(name)}Function`);
    const given = valuesOf(properties, 'Variables').flatMap((variables) => Object.keys(Object(variables)));
    const wanted = [...read(`functions/${name}/handler.ts`).matchAll(/\bsetting\('(\w+)'\)/g)].map(
      ([, key = '']) => key,
    );

    const settings = new Map<string, string>(Object.entries(SETTINGS));
    expect(given.toSorted()).toEqual([...new Set(wanted.map((key) => settings.get(key)))].toSorted());
  });

  it('keeps its log for a year', () => {
    const groups = template.of('AWS::Logs::LogGroup');

    expect(groups).toHaveLength(FUNCTIONS.length + 1);
    expect(groups.filter(({ properties }) => properties.RetentionInDays !== 365)).toEqual([]);
  });

  it('sweeps every five minutes', () => {
    expect(template.of('AWS::Events::Rule')).toMatchObject([
      {
        properties: {
          ScheduleExpression: 'rate(5 minutes)',
          State: 'ENABLED',
          Targets: [{ Arn: { 'Fn::GetAtt': ['SweepFunction', 'Arn'] } }],
        },
      },
    ]);
  });
});

describe('a right', () => {
  const OF_FUNCTIONS = ['AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::IAM::ManagedPolicy'];
  const OF_RESOURCES = ['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy', 'AWS::S3::BucketPolicy'];

  it('names single actions', () => {
    const rights = allowed([...OF_FUNCTIONS, ...OF_RESOURCES]);

    expect(rights.length).toBeGreaterThan(100);
    expect(rights.filter(({ action }) => action.includes('*'))).toEqual([]);
  });

  it('names its resource', () => {
    const everywhere = allowed([...OF_FUNCTIONS, ...OF_RESOURCES]).filter(({ resources }) => resources.includes('*'));

    expect(everywhere).toEqual([]);
  });

  it('comes from no managed policy', () => {
    expect(template.of('AWS::IAM::Role').filter(({ properties }) => properties.ManagedPolicyArns)).toEqual([]);
    expect(template.of('AWS::IAM::Role')).toHaveLength(FUNCTIONS.length);
  });

  it.each([
    ['Collect', ['dynamodb:PutItem', 's3:GetObject', 's3:PutObject', 'sqs:SendMessage']],
    ['Notices', ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem']],
    ['Inquire', ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query', 's3:GetObject']],
    ['Docs', ['dynamodb:GetItem']],
    ['Console', []],
  ])('of %s is the least that it needs', (title, expected) => {
    const actions = allowed(OF_FUNCTIONS)
      .filter(({ id }) => id.startsWith(`${title}Role`))
      .map(({ action }) => action)
      .filter((action) => /^(dynamodb|s3):|^sqs:SendMessage$/.test(action));

    expect([...new Set(actions)].toSorted()).toEqual(expected);
  });

  it('to send to the documents queue is held by those who bring or move documents only', () => {
    const senders = allowed(OF_FUNCTIONS)
      .filter(({ action, resources }) => action === 'sqs:SendMessage' && says(resources, 'DocumentsQueue'))
      .map(({ id }) => id.replace(/Role.*/, ''));

    expect(senders.toSorted()).toEqual(['Assess', 'Collect', 'Submit', 'Sweep']);
  });
});

describe('the HTTP API', () => {
  const routes = () =>
    new Map(template.of('AWS::ApiGatewayV2::Route').map(({ properties }) => [String(properties.RouteKey), properties]));

  it('has the routes of ROUTES and $default, no other', () => {
    const expected = [...ROUTES.map(({ method, path }) => `${method} ${path}`), '$default'];

    expect([...routes().keys()].toSorted()).toEqual(expected.toSorted());
  });

  it.each(ROUTES)('$method $path reaches $function and asks for a token unless it is public', (route) => {
    const found = routes().get(`${route.method} ${route.path}`);
    const integration = template.one(String(valuesOf(found?.Target ?? null, 'Ref')[0]));

    expect(integration.properties).toMatchObject({
      IntegrationUri: { 'Fn::GetAtt': [`${titleOf(route.function)}Function`, 'Arn'] },
      PayloadFormatVersion: '2.0',
    });
    expect(found?.AuthorizationType).toBe(route.roles === 'public' ? 'NONE' : 'JWT');
    expect(found?.AuthorizerId !== undefined).toBe(route.roles !== 'public');
  });

  it('answers unknown paths through docs, without a token', () => {
    const found = routes().get('$default');
    const integration = template.one(String(valuesOf(found?.Target ?? null, 'Ref')[0]));

    expect(found?.AuthorizationType).toBe('NONE');
    expect(integration.properties.IntegrationUri).toEqual({ 'Fn::GetAtt': ['DocsFunction', 'Arn'] });
  });

  it('takes issuer and audience as parameters', () => {
    expect(template.of('AWS::ApiGatewayV2::Authorizer')).toMatchObject([
      {
        properties: {
          AuthorizerType: 'JWT',
          JwtConfiguration: { Issuer: { Ref: 'OidcIssuer' }, Audience: [{ Ref: 'OidcAudience' }] },
        },
      },
    ]);
  });

  it('is throttled and logs nothing of who asked for whom', () => {
    const [stage] = template.of('AWS::ApiGatewayV2::Stage');
    const format = String(valuesOf(stage?.properties ?? null, 'Format')[0]);

    expect(valuesOf(stage?.properties ?? null, 'ThrottlingRateLimit')).toEqual([2000]);
    expect(format).toContain('$context.requestId');
    expect(format).not.toMatch(/authorizer|identity|\$context\.path|querystring/i);
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
