import * as z from 'zod';
import type { Bilingual } from '../../model/finding.ts';
import type { Route } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

const PROBLEM: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'errors'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'https://sandan.dev/problems/<kind>' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['detail', 'pointer', 'code'],
        properties: { detail: { type: 'string' }, pointer: { type: 'string' }, code: { type: 'string' } },
      },
    },
  },
};

/** Routes that change what the caller saw, and nothing newer. */
const IF_MATCH: ReadonlySet<string> = new Set([
  'postDecision',
  'putRight',
  'postIpCaseEvent',
  'putInstruction',
  'postInstructionStep',
]);

/** The table of routes as an OpenAPI 3.1 document. */
export function openapi(routes: readonly Route[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sandan 三单',
      version,
      description: '跨境电商三单比对与风险甄别 Screening of cross-border e-commerce parcels at customs',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    tags: [...new Set(routes.map((route) => route.function))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: PROBLEM },
      responses: {
        Problem: {
          description: '问题 A problem (RFC 9457)',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

function operation(route: Route): Json {
  const notes = route.notes ? [both(route.notes)] : [];
  const roles = route.roles === 'public' ? [] : [`角色 Roles: ${route.roles.join(', ')}`];
  return {
    operationId: route.id,
    tags: [route.function],
    summary: both(route.summary),
    ...(notes.length + roles.length > 0 ? { description: [...roles, ...notes].join('\n\n') } : {}),
    ...(route.roles === 'public' ? { security: [] } : {}),
    parameters: [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)],
    ...(route.body || route.consumes ? { requestBody: requestBody(route) } : {}),
    responses: {
      [route.status]: success(route),
      ...(route.produces?.includes('application/xml') ? { 204: { description: '没有内容 Nothing there' } } : {}),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

function pathParameters({ path }: Route): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Route): Json[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: jsonSchema(schema, 'output'),
  }));
}

function headerParameters({ id, method, roles }: Route): Json[] {
  const header = (name: string, description: string) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
  });
  return [
    ...(method === 'POST' && roles !== 'public'
      ? [header('Idempotency-Key', '重发时取回首次答复 Repeats get the first reply')]
      : []),
    ...(IF_MATCH.has(id) ? [header('If-Match', '所见版本的 ETag The ETag of what was seen')] : []),
  ];
}

function requestBody({ body, consumes = ['application/json'] }: Route): Json {
  const content = consumes.map((type) => [
    type,
    { schema: body && type === 'application/json' ? jsonSchema(body, 'input') : { type: 'string' } },
  ]);
  return { required: true, content: Object.fromEntries(content) };
}

function success({ response, produces = ['application/json'] }: Route): Json {
  const content = produces.map((type) => [
    type,
    {
      schema:
        response && type === 'application/json'
          ? jsonSchema(response, 'output')
          : { type: type === 'application/json' ? 'object' : 'string' },
    },
  ]);
  return { description: '成功 Success', content: Object.fromEntries(content) };
}

/** OpenAPI 3.1 takes JSON Schema 2020-12 as it is; the dialect need not be named in every place. */
function jsonSchema(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}

function both({ zh, en }: Bilingual): string {
  return `${zh} ${en}`;
}
