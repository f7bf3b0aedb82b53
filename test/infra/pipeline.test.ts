import { beforeAll, describe, expect, it } from 'vitest';
import { idOfFunction, says, seconds } from './reading.ts';
import { type Synthesised, synthesised, unbundledApp, valuesOf } from './synthesised.ts';

const SYNTHESIS_MS = 120_000;
let template: Synthesised;

beforeAll(() => {
  // cdk-nag throws here on any finding that infra/nag.ts does not acknowledge.
  template = synthesised(unbundledApp());
}, SYNTHESIS_MS);

describe('a work queue', () => {
  const WORK = ['Documents', 'Inspections', 'Notices', 'Pulls', 'Protections', 'Traces', 'Drops'];

  it('is one of the list, with its dead letters', () => {
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
      'Protections ProtectFunction',
      'Pulls PullFunction',
      'Traces ArchiveFunction',
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
