import { describe, expect, it } from 'vitest';
import { matchRoute } from '../../../infra/local/match-route.ts';

const KEYS = [
  '$default',
  'GET /',
  'GET /v1/parcels/{ebpCode}/{orderNo}',
  'POST /v1/parcels/{ebpCode}/{orderNo}/decisions',
  'GET /v1/lists/{id}',
  'GET /v1/lists/today',
  'ANY /any/{id}',
];
const ROUTES = KEYS.map((key) => ({ key, function: 'F', needsToken: false }));

describe('matchRoute', () => {
  it.each([
    ['GET', '/', 'GET /', {}],
    ['GET', '/v1/parcels/P1/O1', 'GET /v1/parcels/{ebpCode}/{orderNo}', { ebpCode: 'P1', orderNo: 'O1' }],
    [
      'GET',
      '/v1/parcels/P1/A%2FB%20%E4%B8%89',
      'GET /v1/parcels/{ebpCode}/{orderNo}',
      { ebpCode: 'P1', orderNo: 'A/B 三' },
    ],
    ['GET', '/v1/parcels/P1/100%', 'GET /v1/parcels/{ebpCode}/{orderNo}', { ebpCode: 'P1', orderNo: '100%' }],
    [
      'POST',
      '/v1/parcels/P1/O1/decisions',
      'POST /v1/parcels/{ebpCode}/{orderNo}/decisions',
      { ebpCode: 'P1', orderNo: 'O1' },
    ],
    ['GET', '/v1/lists/today', 'GET /v1/lists/today', {}],
    ['GET', '/v1/lists/L1', 'GET /v1/lists/{id}', { id: 'L1' }],
    ['PATCH', '/any/1', 'ANY /any/{id}', { id: '1' }],
    ['POST', '/v1/parcels/P1/O1', '$default', {}],
    ['GET', '/v1/parcels/P1/', '$default', {}],
    ['GET', '/v1/parcels/P1', '$default', {}],
    ['GET', '/nowhere', '$default', {}],
  ])('%s %s is %s', (method, path, key, parameters) => {
    const found = matchRoute(ROUTES, method, path);

    expect(found.route?.key).toBe(key);
    expect(found.parameters).toEqual(parameters);
  });

  it('has no route where the template has no $default', () => {
    expect(matchRoute(ROUTES.slice(1), 'GET', '/nowhere').route).toBeUndefined();
  });
});
