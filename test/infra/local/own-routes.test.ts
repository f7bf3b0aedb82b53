import { describe, expect, it } from 'vitest';
import { localIssuer } from '../../../infra/local/issuer.ts';
import { ownRoutes } from '../../../infra/local/own-routes.ts';
import { scratch } from './scratch.ts';

const routes = async () => ownRoutes(await localIssuer(scratch(), 'http://127.0.0.1/dev', 'sandan'));

describe('ownRoutes', () => {
  it.each([
    ['', ''],
    ['{', ''],
    ['[]', ''],
    ['{"role":"king"}', 'role'],
    ['{"role":"officer","customs":5100}', 'customs'],
    ['{"role":"officer","more":1}', ''],
  ])('issues no token for %o', async (body, at) => {
    expect(await (await routes())('POST', '/dev/tokens', body)).toMatchObject({
      status: 400,
      body: { type: 'https://sandan.dev/problems/invalid-request', status: 400, errors: [{ pointer: `/${at}` }] },
    });
  });

  it.each([
    ['GET', '/dev/tokens'],
    ['POST', '/dev/jwks'],
    ['GET', '/dev/other'],
    ['GET', '/'],
  ])('leaves %s %s to the template', async (method, path) => {
    expect(await (await routes())(method, path, '')).toBeNull();
  });
});
