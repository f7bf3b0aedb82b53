import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openapi } from '../../../../shared/wire/http/openapi.ts';
import type { Route } from '../../../../shared/wire/http/route.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  schema: z.looseObject({}),
});
const Content = z.record(z.string(), z.object({ schema: z.looseObject({}) }));
const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  security: z.array(z.unknown()).optional(),
  parameters: z.array(Parameter),
  requestBody: z.object({ required: z.literal(true), content: Content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: Content.optional() })),
});
const Document = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

const document = Document.parse(JSON.parse(JSON.stringify(openapi(ROUTES, '1.0.0'))));
const routes: readonly Route[] = ROUTES;
const operationOf = ({ path, method }: Route) => document.paths[path]?.[method.toLowerCase()];

describe('openapi', () => {
  it.each(routes)('describes $id with its parameters, bodies and problems', (route) => {
    const operation = operationOf(route);

    expect(operation?.operationId).toBe(route.id);
    expect(operation?.summary).toContain(route.summary.zh);
    const inPath = operation?.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    expect(inPath).toEqual([...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    const inQuery = operation?.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    expect(inQuery).toEqual(Object.keys(route.query?.shape ?? {}));
    expect(operation?.requestBody !== undefined).toBe(route.body !== undefined || route.consumes !== undefined);
    expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining([String(route.status), 'default']));
    expect(operation?.security?.length).toBe(route.roles === 'public' ? 0 : undefined);
  });

  it('gives every operation an id of its own', () => {
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );

    expect(new Set(ids).size).toBe(ROUTES.length);
  });

  it('resolves every reference', () => {
    const text = JSON.stringify(document);
    const missing = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].filter(([, pointer = '']) => at(pointer) === undefined);

    expect(text).toContain('$ref');
    expect(missing).toEqual([]);
  });

  it('offers an Idempotency-Key on every POST', () => {
    const without = routes.filter(
      (route) =>
        route.method === 'POST' && !operationOf(route)?.parameters.some(({ name }) => name === 'Idempotency-Key'),
    );

    expect(without).toEqual([]);
  });
});

function at(pointer: string): unknown {
  return pointer
    .split('/')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      document,
    );
}
