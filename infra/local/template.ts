import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Json, type Places, type Resource, resolver, type Stack } from './resolve.ts';

export interface Table {
  readonly name: string;
  readonly keys: Json;
  readonly attributes: Json;
  readonly indexes: Json;
}

export interface Queue {
  readonly name: string;
  readonly visibilitySeconds: number;
  readonly redrive: { readonly queue: string; readonly maxReceives: number } | null;
}

export interface Bucket {
  readonly name: string;
  /** Queues that hear of new objects. */
  readonly notifies: readonly string[];
}

export interface LambdaFunction {
  readonly name: string;
  /** Folder of the bundle. */
  readonly code: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
}

export interface Mapping {
  readonly queue: string;
  readonly function: string;
  readonly batchSize: number;
}

export interface RouteEntry {
  /** `GET /v1/parcels/{ebpCode}/{orderNo}` or `$default`. */
  readonly key: string;
  readonly function: string;
  readonly needsToken: boolean;
}

export interface Schedule {
  readonly expression: string;
  readonly function: string;
}

export interface Template {
  readonly tables: readonly Table[];
  readonly queues: readonly Queue[];
  readonly buckets: readonly Bucket[];
  readonly functions: (places: Places) => readonly LambdaFunction[];
  readonly mappings: readonly Mapping[];
  readonly routes: readonly RouteEntry[];
  readonly schedules: readonly Schedule[];
}

/** What the synthesised stacks ask for; the only description that the runner starts from. */
export function readTemplate(folder: string): Template {
  const stacks = readdirSync(folder)
    .filter((file) => file.endsWith('.template.json'))
    .map((file): Stack => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const { all, text, nameOf } = resolver(stacks);
  const last = (arn: string) => arn.slice(arn.lastIndexOf(':') + 1);

  return {
    tables: all('AWS::DynamoDB::Table').map(({ id, properties: p }) => ({
      name: id,
      keys: p.KeySchema ?? [],
      attributes: p.AttributeDefinitions ?? [],
      indexes: p.GlobalSecondaryIndexes ?? null,
    })),
    queues: all('AWS::SQS::Queue').map((resource) => queueOf(resource)),
    buckets: all('AWS::S3::Bucket').map((resource) => ({ name: nameOf(resource), notifies: notifiedBy(resource) })),
    functions: (places) => {
      const assets = assetFolders(folder);
      const assetOf = (id: string, s3Key: string) => {
        const asset = assets.get(hashOf(s3Key));
        if (asset === undefined) throw new Error(`the assembly holds no bundle of the function ${id}`);
        return asset;
      };
      return all('AWS::Lambda::Function').map(({ id, stack, properties: p }) => ({
        name: id,
        code: join(folder, assetOf(id, text(stack, child(p.Code, 'S3Key'), places))),
        handler: text(stack, p.Handler, places),
        environment: Object.fromEntries(
          Object.entries(child(p.Environment, 'Variables') ?? {}).map(([key, value]) => [
            key,
            text(stack, value, places),
          ]),
        ),
        timeoutSeconds: Number(p.Timeout ?? 3),
      }));
    },
    mappings: all('AWS::Lambda::EventSourceMapping').map(({ stack, properties: p }) => ({
      queue: last(text(stack, p.EventSourceArn)),
      function: last(text(stack, p.FunctionName)),
      batchSize: Math.min(10, Number(p.BatchSize ?? 10)),
    })),
    routes: all('AWS::ApiGatewayV2::Route').map(({ stack, properties: p }) => ({
      key: text(stack, p.RouteKey),
      function: integrationFunction(stack, text(stack, p.Target).replace('integrations/', '')),
      needsToken: p.AuthorizationType === 'JWT',
    })),
    schedules: all('AWS::Events::Rule').flatMap(({ id, stack, properties: p }) =>
      list(p.State === 'DISABLED' ? [] : p.Targets).map((target) => ({
        expression: text(stack, scheduled(id, p.ScheduleExpression)),
        function: last(text(stack, child(target, 'Arn'))),
      })),
    ),
  };

  function queueOf({ id, stack, properties: p }: Resource): Queue {
    const redrive = p.RedrivePolicy;
    return {
      name: id,
      visibilitySeconds: Number(p.VisibilityTimeout ?? 30),
      redrive: redrive
        ? {
            queue: last(text(stack, child(redrive, 'deadLetterTargetArn'))),
            maxReceives: Number(child(redrive, 'maxReceiveCount')),
          }
        : null,
    };
  }

  function notifiedBy({ stack, properties: p }: Resource): string[] {
    return list(child(p.NotificationConfiguration, 'QueueConfigurations')).map((one) =>
      last(text(stack, child(one, 'Queue'))),
    );
  }

  function integrationFunction(stack: Stack, id: string): string {
    const integration = all('AWS::ApiGatewayV2::Integration').find((one) => one.id === id && one.stack === stack);
    if (!integration) throw new Error(`a route names the integration ${id}, which does not exist`);
    return last(text(stack, integration.properties.IntegrationUri)).replace('/invocations', '');
  }
}

function scheduled(id: string, expression: Json | undefined): Json {
  if (expression === undefined)
    throw new Error(`the rule ${id} has no schedule; the local runner knows no event patterns`);
  return expression;
}

/** Asset hash → folder in the cloud assembly. */
function assetFolders(folder: string): ReadonlyMap<string, string> {
  const manifests = readdirSync(folder).filter((file) => file.endsWith('.assets.json'));
  return new Map(
    manifests.flatMap((file) => {
      const { files }: { files: Record<string, { source: { path: string } }> } = JSON.parse(
        readFileSync(join(folder, file), 'utf8'),
      );
      return Object.entries(files).map(([hash, { source }]): [string, string] => [hash, source.path]);
    }),
  );
}

function hashOf(s3Key: string): string {
  return s3Key.replace(/\.zip$/, '');
}

function child(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
