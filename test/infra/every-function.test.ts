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
