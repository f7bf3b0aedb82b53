import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../shared/names/functions.ts';
import { SETTINGS } from '../../shared/names/settings.ts';
import { read } from '../architecture/source-files.ts';
import { allowed, says, titleOf } from './reading.ts';
import { type Synthesised, synthesised, unbundledApp, valuesOf } from './synthesised.ts';

const SYNTHESIS_MS = 120_000;
let template: Synthesised;

beforeAll(() => {
  // cdk-nag throws here on any finding that infra/nag.ts does not acknowledge.
  template = synthesised(unbundledApp());
}, SYNTHESIS_MS);

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
    const rights = allowed(template, [...OF_FUNCTIONS, ...OF_RESOURCES]);

    expect(rights.length).toBeGreaterThan(100);
    expect(rights.filter(({ action }) => action.includes('*'))).toEqual([]);
  });

  it('names its resource', () => {
    const everywhere = allowed(template, [...OF_FUNCTIONS, ...OF_RESOURCES]).filter(({ resources }) =>
      resources.includes('*'),
    );

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
    const actions = allowed(template, OF_FUNCTIONS)
      .filter(({ id }) => id.startsWith(`${title}Role`))
      .map(({ action }) => action)
      .filter((action) => /^(dynamodb|s3):|^sqs:SendMessage$/.test(action));

    expect([...new Set(actions)].toSorted()).toEqual(expected);
  });

  it('to send to the documents queue is held by those who bring or move documents only', () => {
    const senders = allowed(template, OF_FUNCTIONS)
      .filter(({ action, resources }) => action === 'sqs:SendMessage' && says(resources, 'DocumentsQueue'))
      .map(({ id }) => id.replace(/Role.*/, ''));

    expect(senders.toSorted()).toEqual(['Assess', 'Collect', 'Submit', 'Sweep']);
  });
});
