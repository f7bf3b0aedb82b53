import { describe, expect, it } from 'vitest';
import { docs } from '../../functions/docs/docs.ts';
import { memoryCursors } from '../../shared/adapters/memory/memory-cursors.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { Busy } from '../../shared/faults/busy.ts';
import { ROUTES } from '../../shared/wire/http/routes.ts';
import { call, callKey } from '../builders/http-call.ts';

const handler = httpHandler('docs', docs({ tables: [memoryCursors()] }));

describe('getHealth', () => {
  it('is well when every table answers', async () => {
    expect((await call(handler, 'getHealth')).json).toEqual({ status: 'ok' });
  });

  it('is busy when one does not', async () => {
    const away = { get: () => Promise.reject(new Busy('away')), set: async () => undefined };

    const reply = await call(httpHandler('docs', docs({ tables: [memoryCursors(), away] })), 'getHealth');

    expect([reply.status, reply.json.type]).toEqual([503, 'https://sandan.dev/problems/busy']);
  });
});

describe('getOpenapi', () => {
  it('describes every route', async () => {
    const { json } = await call(handler, 'getOpenapi');

    expect(json.openapi).toBe('3.1.0');
    const operations = Object.values<Record<string, { operationId: string }>>(json.paths).flatMap((path) =>
      Object.values(path),
    );
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(ROUTES.map(({ id }) => id).toSorted());
  });
});

describe('getOpenapi, of a parcel', () => {
  it('says what an officer may decide and what came after the release, beside all that was promised before', async () => {
    const { json } = await call(handler, 'getOpenapi');
    const { properties, required } =
      json.paths['/v1/parcels/{ebpCode}/{orderNo}'].get.responses['200'].content['application/json'].schema;

    expect(properties.actions.items.enum).toEqual(['release', 'inspect', 'detain', 'return']);
    expect(properties.history.items.properties.afterRelease).toEqual({ type: 'boolean' });
    expect(properties.decisions.items.properties.afterRelease).toEqual({ type: 'boolean' });
    expect(required).toEqual(expect.arrayContaining(['state', 'missing', 'waitUntil', 'lane', 'score', 'findings']));
    expect(required).not.toContain('actions');
    expect(properties.history.items.required).toEqual(['at', 'what', 'text']);
  });
});

describe('getDocs', () => {
  it('is a page of its own, in Chinese and English, that loads nothing from elsewhere', async () => {
    const { text, headers } = await call(handler, 'getDocs');

    expect(headers['content-type']).toMatch(/^text\/html/);
    for (const { path, summary } of ROUTES)
      expect([text.includes(path), text.includes(summary.zh)]).toEqual([true, true]);
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});

describe('$default', () => {
  it.each(['$default', 'GET /v1/nothing', 'PATCH /health'])('answers 404 to %s', async (routeKey) => {
    const reply = await callKey(handler, routeKey);

    expect([reply.status, reply.json.type]).toEqual([404, 'https://sandan.dev/problems/not-found']);
  });
});
