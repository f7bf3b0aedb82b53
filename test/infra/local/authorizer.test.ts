import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKeyPair, importPKCS8, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { jwtAuthorizer } from '../../../infra/local/authorizer.ts';
import { localIssuer } from '../../../infra/local/issuer.ts';
import { folderForSuite } from './scratch.ts';

const ISSUER = 'http://127.0.0.1/dev';
const FAR = 4_000_000_000;

describe('jwtAuthorizer', async () => {
  const data = folderForSuite();
  const ours = await localIssuer(data, ISSUER, 'sandan');
  const stranger = await localIssuer(folderForSuite(), ISSUER, 'sandan');
  const elsewhere = await localIssuer(data, 'http://127.0.0.1/other', 'sandan');
  const forOthers = await localIssuer(data, ISSUER, 'others');
  const foreign = (await generateKeyPair('ES256')).privateKey;
  const key = await importPKCS8(readFileSync(join(data, 'issuer-key.pem'), 'utf8'), 'ES256');
  const authorize = jwtAuthorizer(ours);
  const officer = { role: 'officer', customs: '5100' };
  const base = { iss: ISSUER, aud: 'sandan', role: 'officer' };
  const signed = (claims: object, signer = key, kid = 'local') =>
    new SignJWT({ ...base, ...claims }).setProtectedHeader({ alg: 'ES256', kid }).sign(signer);
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const [head, , signature] = (await ours.token(officer)).split('.');

  it.each([
    ['none', undefined],
    ['an empty one', 'Bearer '],
    ['no JWT', 'Bearer abc'],
    ['another scheme', `Basic ${await ours.token(officer)}`],
    ['an expired one', `Bearer ${await ours.token({ ...officer, expiresIn: -60 })}`],
    ['one that never expires', `Bearer ${await signed({})}`],
    ['one that is not valid yet', `Bearer ${await signed({ exp: FAR, nbf: FAR - 1 })}`],
    ['one of a foreign issuer under our name', `Bearer ${await stranger.token(officer)}`],
    ['one of an unknown key', `Bearer ${await signed({ exp: FAR }, foreign, 'other')}`],
    ['one of another issuer', `Bearer ${await elsewhere.token(officer)}`],
    ['one for another audience', `Bearer ${await forOthers.token(officer)}`],
    ['one without a signature', `Bearer ${encoded({ alg: 'none' })}.${encoded({ ...base, exp: FAR })}.`],
    ['one with other claims put in', `Bearer ${head}.${encoded({ ...base, exp: FAR, role: 'admin' })}.${signature}`],
  ])('refuses %s', async (_, header) => {
    expect(await authorize(header)).toBeNull();
  });

  it('answers the claims as text', async () => {
    expect(await authorize(`bearer ${await signed({ exp: FAR, org: '测试' })}`)).toEqual({
      ...base,
      exp: String(FAR),
      org: '测试',
    });
  });
});
