import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../infra/local/template.ts';
import { scratch } from './scratch.ts';

const ASSEMBLY = fileURLToPath(new URL('../../fixtures/assembly', import.meta.url));
const PLACES = { queueUrl: (name: string) => `http://127.0.0.1:9/000000000000/${name}` };

/** The fixture with one piece of text replaced in the upper stack. */
function changed(from: string, to: string): string {
  const folder = scratch();
  cpSync(ASSEMBLY, folder, { recursive: true });
  const file = join(folder, 'Top.template.json');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
  return folder;
}

describe('readTemplate', () => {
  const template = readTemplate(ASSEMBLY);

  it('reads tables with their indexes', () => {
    expect(template.tables).toEqual([
      {
        name: 'ParcelsTable',
        keys: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        attributes: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'queue', AttributeType: 'S' },
        ],
        indexes: [
          {
            IndexName: 'queue',
            KeySchema: [{ AttributeName: 'queue', KeyType: 'HASH' }],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
      },
    ]);
  });

  it('reads queues with their dead letters, and buckets with the queues that they notify', () => {
    expect(template.queues).toEqual([
      { name: 'WorkQueue', visibilitySeconds: 360, redrive: { queue: 'WorkDeadLetters', maxReceives: 5 } },
      { name: 'WorkDeadLetters', visibilitySeconds: 30, redrive: null },
    ]);
    expect(template.buckets).toEqual([{ name: 'dropsbucket', notifies: ['WorkQueue'] }]);
  });

  it('reads functions with their bundles and their environment across stacks', () => {
    expect(template.functions(PLACES)).toEqual([
      {
        name: 'TakeFunction',
        code: join(ASSEMBLY, 'asset.aaa1'),
        handler: 'index.handler',
        environment: {
          QUEUE: 'http://127.0.0.1:9/000000000000/WorkQueue',
          BUCKET: 'dropsbucket',
          TABLE: 'ParcelsTable',
          WHERE: 'us-east-1/p-aws',
          SIZE: '7',
        },
        timeoutSeconds: 60,
      },
      {
        name: 'WorkFunction',
        code: join(ASSEMBLY, 'asset.bbb2'),
        handler: 'index.handler',
        environment: {},
        timeoutSeconds: 3,
      },
    ]);
  });

  it('reads mappings, routes and the schedules that are on', () => {
    expect(template.mappings).toEqual([{ queue: 'WorkQueue', function: 'WorkFunction', batchSize: 10 }]);
    expect(template.routes).toEqual([
      { key: 'GET /health', function: 'TakeFunction', needsToken: false },
      { key: 'POST /v1/things/{id}', function: 'TakeFunction', needsToken: true },
    ]);
    expect(template.schedules).toEqual([{ expression: 'rate(5 minutes)', function: 'WorkFunction' }]);
  });

  it.each([
    ['Ground:Table', 'Ground:Nothing', 'the template imports Ground:Nothing, which no stack exports'],
    ['"Fn::Sub": "p-', '"Fn::Select": "p-', 'the template uses Fn::Select, which the local runner does not know'],
    ['"Fn::Join": ["/",', '"Fn::Split": ["/",', 'the template uses Fn::Split, which the local runner does not know'],
    ['{ "Ref": "AWS::Region" }', '{ "Ref": "Nobody" }', 'the template refers to Nobody, which its stack does not have'],
    ['{ "Ref": "AWS::Region" }', '{ "Fn::GetAtt": ["WorkFunction", "Shape"] }', 'asks WorkFunction for its Shape'],
    ['{ "Ref": "AWS::Region" }', '{ "a": "1", "b": "2" }', 'holds an object (a, …) where text was expected'],
    ['"bbb2.zip"', '"ddd4.zip"', 'the assembly holds no bundle of the function WorkFunction'],
    ['{ "Ref": "Take" }', '{ "Ref": "Rule" }', 'a route names the integration Rule, which does not exist'],
    ['"ScheduleExpression": "rate(5 minutes)"', '"EventPattern": {}', 'the rule Rule has no schedule'],
  ])('tells what it cannot understand: %s → %s', (from, to, message) => {
    const folder = changed(from, to);

    expect(() => readTemplate(folder).functions(PLACES)).toThrow(message);
  });

  it('refuses two stacks that give two queues the same name', () => {
    const folder = changed(
      '"SleepingRule": {\n      "Type": "AWS::Events::Rule"',
      '"WorkQueue": { "Type": "AWS::SQS::Queue"',
    );

    expect(() => readTemplate(folder)).toThrow('two stacks call a resource WorkQueue');
  });
});
