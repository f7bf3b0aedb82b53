import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jwtAuthorizer } from '../../../infra/local/authorizer.ts';
import { localIssuer } from '../../../infra/local/issuer.ts';
import { scratch } from './scratch.ts';

const start = (data: string) => localIssuer(data, 'http://127.0.0.1/dev', 'sandan');

describe('localIssuer', () => {
  it('keeps its key, so that a token outlives a restart', async () => {
    const data = scratch();
    const token = await (await start(data)).token({ role: 'admin', customs: '*' });
    const again = await start(data);

    expect(await jwtAuthorizer(again)(`Bearer ${token}`)).toMatchObject({ role: 'admin', customs: '*', sub: 'admin' });
    expect(statSync(join(data, 'issuer-key.pem')).mode & 0o077).toBe(0);
  });

  it('makes another key for other data', async () => {
    const token = await (await start(scratch())).token({ role: 'admin' });

    expect(await jwtAuthorizer(await start(scratch()))(`Bearer ${token}`)).toBeNull();
  });

  it.each([
    [60, true],
    [-1, false],
    [-3600, false],
  ])('issues a token for %i seconds: valid %s', async (expiresIn, isValid) => {
    const issuer = await start(scratch());
    const claims = await jwtAuthorizer(issuer)(`Bearer ${await issuer.token({ role: 'inspector', expiresIn })}`);

    expect(claims !== null).toBe(isValid);
  });
});
