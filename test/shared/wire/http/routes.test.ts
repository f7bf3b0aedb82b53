import { describe, expect, it } from 'vitest';
import type { Route } from '../../../../shared/wire/http/route.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

const routes: readonly Route[] = ROUTES;

describe('ROUTES', () => {
  it('has every route and every id once', () => {
    expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length);
    expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
  });

  it('speaks Chinese and English', () => {
    const silent = routes.filter(({ summary }) => !/\p{Script=Han}/u.test(summary.zh) || summary.en === '');

    expect(silent).toEqual([]);
  });

  it('lets someone in everywhere, and keeps all that changes something to tokens', () => {
    expect(routes.filter(({ roles }) => roles.length === 0)).toEqual([]);
    expect(routes.filter(({ method, roles }) => method !== 'GET' && roles === 'public')).toEqual([]);
  });

  it('has a schema for what it answers as JSON, the OpenAPI document apart', () => {
    const shapeless = routes.filter(
      ({ response, produces = ['application/json'] }) =>
        produces.includes('application/json') && response === undefined,
    );

    expect(shapeless.map(({ id }) => id)).toEqual(['getOpenapi']);
  });
});
