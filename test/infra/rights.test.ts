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

  const SCHEDULES = [
    ['Sweep', 'rate(5 minutes)'],
    ['Lookback', 'rate(10 minutes)'],
    ['Compile', 'rate(1 minute)'],
    ['Mine', 'rate(1 hour)'],
    ['Steer', 'rate(15 minutes)'],
    ['Deadlines', 'rate(5 minutes)'],
    ['Roster', 'rate(5 minutes)'],
    ['Reveal', 'rate(1 hour)'],
    ['Learn', 'rate(10 minutes)'],
  ] as const;

  it.each(SCHEDULES)('%s runs at %s', (title, expression) => {
    expect(template.one(`${title}Schedule`).properties).toMatchObject({
      ScheduleExpression: expression,
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [`${title}Function`, 'Arn'] } }],
    });
    expect(template.of('AWS::Events::Rule')).toHaveLength(SCHEDULES.length);
  });

  it('looks back one at a time, with time and memory for the whole window', () => {
    expect(template.one('LookbackFunction').properties).toMatchObject({
      ReservedConcurrentExecutions: 1,
      Timeout: 900,
      MemorySize: 3008,
    });
  });

  it('may remove objects only of the decision log, and only to merge them', () => {
    const removing = allowed(template, ['AWS::IAM::Policy', 'AWS::IAM::Role']).filter(
      ({ action }) => action === 's3:DeleteObject',
    );

    expect(removing.map(({ id }) => id.replace(/Role.*/, ''))).toEqual(['Lookback']);
    expect(removing.every(({ resources }) => says(resources, '/traces/*'))).toBe(true);
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
    ['Pull', ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 's3:GetObject', 'sqs:SendMessage']],
    ['Archive', ['s3:PutObject']],
    [
      'Lookback',
      ['dynamodb:GetItem', 's3:DeleteObject', 's3:GetObject', 's3:ListBucket', 's3:PutObject', 'sqs:SendMessage'],
    ],
    [
      'Mine',
      ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query', 's3:GetObject', 's3:ListBucket', 's3:PutObject'],
    ],
    ['Clues', ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 's3:GetObject']],
    ['Publish', ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 's3:GetObject', 's3:PutObject']],
    ['Compile', ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 's3:GetObject', 's3:PutObject']],
    [
      'Rights',
      ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    ],
    ['Protect', ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 's3:GetObject', 'sqs:SendMessage']],
    [
      'Deadlines',
      ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'sqs:SendMessage'],
    ],
    [
      'Cases',
      [
        'dynamodb:BatchGetItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        's3:GetObject',
        'sqs:SendMessage',
      ],
    ],
    ['Draws', ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 's3:GetObject']],
    [
      'Reveal',
      [
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        's3:GetObject',
        's3:ListBucket',
        's3:PutObject',
      ],
    ],
    ['Learn', ['dynamodb:GetItem', 'dynamodb:PutItem', 's3:GetObject', 's3:ListBucket', 's3:PutObject']],
    ['Lots', ['dynamodb:GetItem', 'dynamodb:PutItem']],
    ['Figures', ['dynamodb:Query', 's3:GetObject', 's3:ListBucket', 's3:PutObject']],
    [
      'Instructions',
      [
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        's3:GetObject',
        's3:ListBucket',
        's3:PutObject',
      ],
    ],
    [
      'Steer',
      [
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        's3:GetObject',
        's3:ListBucket',
        's3:PutObject',
      ],
    ],
    ['Docs', ['dynamodb:GetItem']],
    ['Console', []],
  ])('of %s is the least that it needs', (title, expected) => {
    const actions = allowed(template, OF_FUNCTIONS)
      .filter(({ id }) => id.startsWith(`${title}Role`))
      .map(({ action }) => action)
      .filter((action) => /^(dynamodb|s3):|^sqs:SendMessage$/.test(action));

    expect([...new Set(actions)].toSorted()).toEqual(expected);
  });

  it('to keep evidence is held by the submit function, and a stack allows no platform on its own loopback', () => {
    const keepers = allowed(template, OF_FUNCTIONS)
      .filter(({ action, resources }) => action === 's3:PutObject' && says(resources, 'raw-payments/'))
      .map(({ id }) => id.replace(/Role.*/, ''));

    expect(keepers).toEqual(['Submit']);
    expect(
      says(
        template.of('AWS::Lambda::Function').map(({ properties }) => properties),
        SETTINGS.loopbackPlatforms,
      ),
    ).toBe(false);
  });

  it('to write the marks of known rings is held by looking back, to read them by it and the assessment', () => {
    const users = (action: string) =>
      allowed(template, OF_FUNCTIONS)
        .filter((one) => one.action === action && says(one.resources, 'known-rings/'))
        .map(({ id }) => id.replace(/Role.*/, ''))
        .toSorted();

    expect(users('s3:PutObject')).toEqual(['Lookback']);
    expect(users('s3:GetObject')).toEqual(['Assess', 'Lookback']);
    expect(users('s3:DeleteObject')).toEqual([]);
  });

  it('to write leads is held by mining, to read them by those who answer for them', () => {
    const users = (action: string) =>
      allowed(template, OF_FUNCTIONS)
        .filter((one) => one.action === action && says(one.resources, '/leads/'))
        .map(({ id }) => id.replace(/Role.*/, ''));

    expect([users('s3:PutObject'), users('s3:GetObject'), users('s3:DeleteObject')]).toEqual([['Mine'], ['Clues'], []]);
  });

  it('to put instructions in force is held by those who approve and end them, to read them by the assessment', () => {
    const users = (action: string) =>
      allowed(template, OF_FUNCTIONS)
        .filter((one) => one.action === action && says(one.resources, '/instructions/'))
        .map(({ id }) => id.replace(/Role.*/, ''))
        .toSorted();

    expect([users('s3:PutObject'), users('s3:GetObject'), users('s3:DeleteObject')]).toEqual([
      ['Instructions', 'Steer'],
      ['Assess'],
      [],
    ]);
  });

  it('to write the snapshot of the rights is held by compiling and publishing, to read it by the assessment', () => {
    const users = (action: string) =>
      allowed(template, OF_FUNCTIONS)
        .filter((one) => one.action === action && says(one.resources, '/rights/'))
        .map(({ id }) => id.replace(/Role.*/, ''))
        .toSorted();

    expect(users('s3:PutObject')).toEqual(['Compile', 'Publish']);
    expect(users('s3:GetObject')).toEqual(['Assess']);
    expect(users('s3:DeleteObject')).toEqual([]);
  });

  it('to send to the documents queue is held by those who bring or move documents only', () => {
    const senders = allowed(template, OF_FUNCTIONS)
      .filter(({ action, resources }) => action === 'sqs:SendMessage' && says(resources, 'DocumentsQueue'))
      .map(({ id }) => id.replace(/Role.*/, ''));

    expect(senders.toSorted()).toEqual([
      'Assess',
      'Collect',
      'Field',
      'Lookback',
      'Protect',
      'Pull',
      'Submit',
      'Sweep',
    ]);
  });
});
