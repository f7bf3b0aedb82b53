import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { jwtAuthorizer } from '../../../infra/local/authorizer.ts';
import { serveGateway } from '../../../infra/local/gateway.ts';
import { type Claims, type Issuer, localIssuer } from '../../../infra/local/issuer.ts';
import { ownRoutes } from '../../../infra/local/own-routes.ts';
import { sandbox } from '../../../infra/local/sandbox.ts';

const ISSUER = 'http://127.0.0.1/dev';
const AUDIENCE = 'sandan';
const MOST_BYTES = 10 * 1024 * 1024;
const OFFICER: Claims = { role: 'officer', customs: '2244', name: '测试甲' };

const Echoed = z.object({
  routeKey: z.string(),
  rawPath: z.string(),
  rawQueryString: z.string(),
  headers: z.record(z.string(), z.string()),
  queryStringParameters: z.record(z.string(), z.string()).optional(),
  pathParameters: z.record(z.string(), z.string()).optional(),
  requestContext: z.object({
    http: z.object({ method: z.string(), path: z.string() }),
    authorizer: z.object({ jwt: z.object({ claims: z.record(z.string(), z.string()) }) }).optional(),
  }),
  body: z.string().optional(),
  isBase64Encoded: z.boolean(),
});
const Problem = z.object({ type: z.string(), title: z.string(), status: z.number(), detail: z.string() });

const folder = mkdtempSync(join(tmpdir(), 'sandan-gateway-'));
const said: string[] = [];
const bundle = (name: string) => {
  const code = fileURLToPath(new URL(`../../fixtures/bundles/${name}`, import.meta.url));
  return sandbox({ name, code, handler: 'index.handler', environment: {}, timeoutSeconds: 10 }, {}, 1);
};
const sandboxes = new Map(['echo', 'nowhere'].map((name) => [name, bundle(name)]));
let issuer: Issuer;
let gateway: { url: string; stop(): Promise<void> };

beforeAll(async () => {
  issuer = await localIssuer(folder, ISSUER, AUDIENCE);
  gateway = await serveGateway({
    port: 0,
    routes: [
      { key: 'GET /open', function: 'echo', needsToken: false },
      { key: 'POST /open', function: 'echo', needsToken: false },
      { key: 'GET /closed', function: 'echo', needsToken: true },
      { key: 'POST /closed', function: 'echo', needsToken: true },
      { key: 'GET /parcels/{ebpCode}/{orderNo}', function: 'echo', needsToken: false },
      { key: 'GET /parcels/{ebpCode}/latest', function: 'echo', needsToken: false },
      { key: 'GET /broken', function: 'nowhere', needsToken: false },
      { key: '$default', function: 'echo', needsToken: false },
    ],
    sandboxOf: (name) => sandboxes.get(name),
    authorize: jwtAuthorizer(issuer),
    own: ownRoutes(issuer),
    log: (line) => said.push(line),
  });
});
afterAll(async () => {
  await gateway.stop();
  for (const one of sandboxes.values()) await one.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, init?: RequestInit) => fetch(`${gateway.url}${path}`, init);
const echoed = async (path: string, init?: RequestInit) => Echoed.parse(await (await ask(path, init)).json());
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

async function foreign(claims: { iss?: string; aud?: string; key?: CryptoKey; notBefore?: number; expires?: boolean }) {
  const { iss = ISSUER, aud = AUDIENCE, notBefore, expires = true } = claims;
  const key = claims.key ?? (await generateKeyPair('ES256')).privateKey;
  const now = Math.floor(Date.now() / 1000);
  const token = new SignJWT({ role: 'officer' }).setProtectedHeader({ alg: 'ES256', kid: 'local' }).setIssuer(iss);
  token.setAudience(aud).setIssuedAt(now);
  if (expires) token.setExpirationTime(now + 600);
  if (notBefore !== undefined) token.setNotBefore(now + notBefore);
  return token.sign(key);
}

async function ownKeyWith(change: { iss?: string; aud?: string }) {
  const { iss = ISSUER, aud = AUDIENCE } = change;
  return (await localIssuer(folder, iss, aud)).token(OFFICER);
}

const unsigned = () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 600;
  return `${part({ alg: 'none' })}.${part({ iss: ISSUER, aud: AUDIENCE, role: 'officer', exp })}.`;
};

async function tampered() {
  const [head, , signature] = (await issuer.token(OFFICER)).split('.');
  const [, body] = (await issuer.token({ role: 'admin', customs: '*' })).split('.');
  return `${head}.${body}.${signature}`;
}

describe('the JWT authoriser', () => {
  it.each<[string, () => Promise<RequestInit>]>([
    ['no token', async () => ({})],
    ['an empty bearer', async () => ({ headers: { authorization: 'Bearer ' } })],
    ['another scheme', async () => ({ headers: { authorization: `Basic ${await issuer.token(OFFICER)}` } })],
    ['something that is no token', async () => bearer('abc.def.ghi')],
    ['an expired token', async () => bearer(await issuer.token({ ...OFFICER, expiresIn: -1 }))],
    ['a token of another key', async () => bearer(await foreign({}))],
    ['a token of another issuer', async () => bearer(await ownKeyWith({ iss: 'https://elsewhere.example' }))],
    ['a token for another audience', async () => bearer(await ownKeyWith({ aud: 'another' }))],
    ['an unsigned token', async () => bearer(unsigned())],
    ['a token whose claims were changed', async () => bearer(await tampered())],
  ])('refuses %s', async (_, init) => {
    const answer = await ask('/closed', await init());

    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(Problem.parse(await answer.json()).type).toBe('https://sandan.dev/problems/unauthorized');
  });

  it('refuses tokens of its own key that are not yet valid or never expire', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'local', alg: 'ES256' }] };
    const authorize = jwtAuthorizer({ ...issuer, jwks });
    const verdict = async (claims: Parameters<typeof foreign>[0]) =>
      (await authorize(`Bearer ${await foreign({ ...claims, key: privateKey })}`)) !== null;

    expect(await verdict({})).toBe(true);
    expect(await verdict({ notBefore: 600 })).toBe(false);
    expect(await verdict({ expires: false })).toBe(false);
  });

  it('hands the claims to the function, which alone judges roles', async () => {
    const { requestContext } = await echoed('/closed', bearer(await issuer.token({ role: 'inspector', customs: '*' })));

    expect(requestContext.authorizer?.jwt.claims).toMatchObject({ role: 'inspector', customs: '*', aud: AUDIENCE });
  });

  it('asks no token of a public route and hands on no claims', async () => {
    const { requestContext } = await echoed('/open', bearer(await issuer.token(OFFICER)));

    expect(requestContext.authorizer).toBeUndefined();
  });

  it('takes tokens of the key that lay in the data folder', async () => {
    const later = await localIssuer(folder, ISSUER, AUDIENCE);

    expect((await ask('/closed', bearer(await later.token(OFFICER)))).status).toBe(200);
  });
});

describe('serveGateway', () => {
  it('sends JSON as text and XML as base64, byte for byte', async () => {
    const gb2312 = Uint8Array.from([0x3c, 0x61, 0x3e, 0xb2, 0xe2, 0xca, 0xd4, 0x3c, 0x2f, 0x61, 0x3e]);
    const post = (type: string, body: BodyInit) =>
      echoed('/open', { method: 'POST', headers: { 'content-type': type }, body });
    const xml = await post('application/xml; charset=gb2312', gb2312);

    expect(await post('application/json', '{"名":1}')).toMatchObject({ body: '{"名":1}', isBase64Encoded: false });
    expect(xml.isBase64Encoded).toBe(true);
    expect(Uint8Array.from(Buffer.from(xml.body ?? '', 'base64'))).toEqual(gb2312);
  });

  it('decodes path parameters and prefers a literal segment', async () => {
    const odd = await echoed('/parcels/1105910159/%E8%AE%A2%2F01?x=1');

    expect(odd.routeKey).toBe('GET /parcels/{ebpCode}/{orderNo}');
    expect(odd.pathParameters).toEqual({ ebpCode: '1105910159', orderNo: '订/01' });
    expect((await echoed('/parcels/1105910159/latest')).routeKey).toBe('GET /parcels/{ebpCode}/latest');
  });

  it('hands on the query, values of one name joined, and header names in lower case', async () => {
    const event = await echoed('/open?a=1&b=%E4%B8%89&a=2', { headers: { 'X-Odd-Name': 'Yes' } });

    expect(event.queryStringParameters).toEqual({ a: '1,2', b: '三' });
    expect(event.rawQueryString).toBe('a=1&b=%E4%B8%89&a=2');
    expect(event.headers['x-odd-name']).toBe('Yes');
  });

  it('sends what no route matches to $default', async () => {
    expect((await echoed('/nowhere/at/all')).routeKey).toBe('$default');
    expect((await echoed('/closed', { method: 'PUT' })).routeKey).toBe('$default');
  });

  it('takes 10 MB and refuses one byte more', async () => {
    const post = (size: number) =>
      ask('/open', { method: 'POST', headers: { 'content-type': 'application/xml' }, body: new Uint8Array(size) });
    const more = await post(MOST_BYTES + 1);

    expect((await post(MOST_BYTES)).status).toBe(200);
    expect(more.status).toBe(413);
    expect(Problem.parse(await more.json()).type).toBe('https://sandan.dev/problems/too-large');
  });

  it('answers 500 without telling what went wrong', async () => {
    const answer = await ask('/broken');

    expect(answer.status).toBe(500);
    expect(Problem.parse(await answer.json()).detail).not.toContain('bundle');
    expect(said.join()).toContain('nowhere: its bundle is missing');
  });

  it('lives on when a caller hangs up in the middle of a body', async () => {
    const { port } = new URL(gateway.url);
    await new Promise<void>((resolve) => {
      const call = request({
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/open',
        headers: { 'content-length': 1000 },
      });
      call.on('error', () => resolve());
      call.write('half', () => call.destroy(new Error('gone')));
    });

    expect((await ask('/open')).status).toBe(200);
  });

  it('is reachable on the loopback interface only', async () => {
    const { port } = new URL(gateway.url);
    const others = Object.values(networkInterfaces()).flatMap((all = []) =>
      all.flatMap(({ address, internal, family }) => (internal || family !== 'IPv4' ? [] : [address])),
    );
    const outcomes = await Promise.allSettled(others.map((address) => fetch(`http://${address}:${port}/open`)));

    expect(new URL(gateway.url).hostname).toBe('127.0.0.1');
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toEqual([]);
  });
});

describe('ownRoutes', () => {
  const post = (body: string) => ask('/dev/tokens', { method: 'POST', body });

  it('gives a token that the authoriser takes', async () => {
    const { token } = z
      .object({ token: z.string() })
      .parse(await (await post('{"role":"officer","customs":"*"}')).json());

    expect((await ask('/closed', bearer(token))).status).toBe(200);
  });

  it('shows the public key and never the private one', async () => {
    const jwks = await (await ask('/dev/jwks')).json();

    expect(jwks).toMatchObject({ keys: [{ kty: 'EC', alg: 'ES256', kid: 'local' }] });
    expect(JSON.stringify(jwks)).not.toContain('"d":');
  });

  it.each(['', '{', '{"role":"king"}', '{"role":"officer","rank":1}'])(
    'refuses %j and names the field',
    async (body) => {
      const answer = await post(body);

      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ type: 'https://sandan.dev/problems/invalid-request' });
    },
  );
});
