import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../shared/names/functions.ts';
import { SETTINGS } from '../../shared/names/settings.ts';
import { allowed, says } from './reading.ts';
import { type Synthesised, synthesised, unbundledApp } from './synthesised.ts';

const SYNTHESIS_MS = 120_000;
let template: Synthesised;

beforeAll(() => {
  // cdk-nag throws here on any finding that infra/nag.ts does not acknowledge.
  template = synthesised(unbundledApp());
}, SYNTHESIS_MS);

describe('a right', () => {
  const OF_FUNCTIONS = ['AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::IAM::ManagedPolicy'];
  const OF_RESOURCES = ['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy', 'AWS::S3::BucketPolicy'];
  /** Functions that may do this to objects or queues whose name holds the text. */
  const holders = (action: string, text: string) =>
    allowed(template, OF_FUNCTIONS)
      .filter((one) => one.action === action && says(one.resources, text))
      .map(({ id }) => id.replace(/Role.*/, ''))
      .toSorted();

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
    ['Mail', ['dynamodb:GetItem', 'dynamodb:PutItem', 's3:PutObject']],
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
    expect(holders('s3:PutObject', 'raw-payments/')).toEqual(['Submit']);
    expect(
      says(
        template.of('AWS::Lambda::Function').map(({ properties }) => properties),
        SETTINGS.loopbackPlatforms,
      ),
    ).toBe(false);
  });

  it('to write the marks of known rings is held by looking back, to read them by it and the assessment', () => {
    const users = (action: string) => holders(action, 'known-rings/');

    expect(users('s3:PutObject')).toEqual(['Lookback']);
    expect(users('s3:GetObject')).toEqual(['Assess', 'Lookback']);
    expect(users('s3:DeleteObject')).toEqual([]);
  });

  it('to write the log of mail is held by taking it, to read it by looking back', () => {
    const users = (action: string) => holders(action, '/mail/');

    expect([users('s3:PutObject'), users('s3:GetObject'), users('s3:DeleteObject')]).toEqual([
      ['Mail'],
      ['Lookback'],
      [],
    ]);
  });

  it('to write leads is held by mining, to read them by those who answer for them', () => {
    const users = (action: string) => holders(action, '/leads/');

    expect([users('s3:PutObject'), users('s3:GetObject'), users('s3:DeleteObject')]).toEqual([['Mine'], ['Clues'], []]);
  });

  it('to put instructions in force is held by those who approve and end them, to read them by the assessment', () => {
    const users = (action: string) => holders(action, '/instructions/');

    expect([users('s3:PutObject'), users('s3:GetObject'), users('s3:DeleteObject')]).toEqual([
      ['Instructions', 'Steer'],
      ['Assess'],
      [],
    ]);
  });

  it('to write the snapshot of the rights is held by compiling and publishing, to read it by the assessment', () => {
    const users = (action: string) => holders(action, '/rights/');

    expect(users('s3:PutObject')).toEqual(['Compile', 'Publish']);
    expect(users('s3:GetObject')).toEqual(['Assess']);
    expect(users('s3:DeleteObject')).toEqual([]);
  });

  it('to send to the documents queue is held by those who bring or move documents only', () => {
    expect(holders('sqs:SendMessage', 'DocumentsQueue')).toEqual([
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
