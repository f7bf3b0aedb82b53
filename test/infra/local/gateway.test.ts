import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { jwtAuthorizer } from '../../../infra/local/authorizer.ts';
import { serveGateway } from '../../../infra/local/gateway.ts';
import { localIssuer } from '../../../infra/local/issuer.ts';
import { ownRoutes } from '../../../infra/local/own-routes.ts';
import { sandbox } from '../../../infra/local/sandbox.ts';
import { bundle } from './bundle.ts';
import { folderForSuite } from './scratch.ts';

const ISSUER = 'http://127.0.0.1/dev';
const ELEVEN_MB = 11 * 1024 * 1024;
const Event = z.looseObject({
  rawPath: z.string(),
  rawQueryString: z.string(),
  routeKey: z.string(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean(),
  headers: z.record(z.string(), z.string()),
  pathParameters: z.record(z.string(), z.string()).optional(),
  queryStringParameters: z.record(z.string(), z.string()).optional(),
  requestContext: z.looseObject({ authorizer: z.unknown().optional(), http: z.looseObject({ method: z.string() }) }),
});

describe('serveGateway', async () => {
  const data = folderForSuite();
  const mirror = sandbox(bundle('mirror'), {}, 1);
  const logged: string[] = [];
  let url = '';
  let stop = async () => {};
  let valid = '';

  beforeAll(async () => {
    const issuer = await localIssuer(data, ISSUER, 'sandan');
    const gateway = await serveGateway({
      port: 0,
      routes: [
        ...['GET /open', 'POST /open', 'GET /throws', 'GET /teapot', 'GET /things/{a}/{b}', '$default'].map((key) => ({
          key,
          function: 'mirror',
          needsToken: false,
        })),
        { key: 'GET /closed', function: 'mirror', needsToken: true },
        { key: 'GET /nobody', function: 'missing', needsToken: false },
      ],
      sandboxOf: (name) => (name === 'mirror' ? mirror : undefined),
      authorize: jwtAuthorizer(issuer),
      own: ownRoutes(issuer),
      log: (line) => logged.push(line),
    });
    ({ url, stop } = gateway);
    valid = await issuer.token({ role: 'officer', customs: '5100', name: '测试甲' });
  });

  afterAll(async () => {
    await stop();
    await mirror.stop();
  });

  async function eventAt(path: string, init: RequestInit = {}) {
    const answer = await fetch(`${url}${path}`, init);
    expect(answer.status).toBe(200);
    return Event.parse(await answer.json());
  }

  async function expectProblem(answer: Response, status: number, kind: string) {
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ type: `https://sandan.dev/problems/${kind}`, status });
  }

  describe('tokens', async () => {
    const ours = await localIssuer(data, ISSUER, 'sandan');
    const stranger = await localIssuer(folderForSuite(), ISSUER, 'sandan');
    const forOthers = await localIssuer(data, ISSUER, 'others');
    const officer = { role: 'officer', customs: '5100' };

    it.each([
      ['none', undefined],
      ['an expired one', `Bearer ${await ours.token({ ...officer, expiresIn: -60 })}`],
      ['one of a foreign key', `Bearer ${await stranger.token(officer)}`],
      ['one for another audience', `Bearer ${await forOthers.token(officer)}`],
    ])('refuses %s', async (_, authorization) => {
      const answer = await fetch(`${url}/closed`, { headers: authorization === undefined ? {} : { authorization } });

      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      await expectProblem(answer, 401, 'unauthorized');
    });

    it('hands the claims on as text', async () => {
      const { requestContext } = await eventAt('/closed', { headers: { authorization: `Bearer ${valid}` } });

      expect(requestContext.authorizer).toMatchObject({
        jwt: { claims: { role: 'officer', customs: '5100', name: '测试甲', iss: ISSUER, exp: expect.any(String) } },
      });
    });

    it('asks no token where the route is public', async () => {
      const { requestContext } = await eventAt('/open');

      expect(requestContext.authorizer).toBeUndefined();
    });

    it('issues tokens itself and publishes its key', async () => {
      const asked = { method: 'POST', body: JSON.stringify({ role: 'officer', customs: '*' }) };
      const { token } = z.object({ token: z.string() }).parse(await (await fetch(`${url}/dev/tokens`, asked)).json());
      const jwks = await (await fetch(`${url}/dev/jwks`)).json();

      expect((await fetch(`${url}/closed`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
      expect(jwks).toMatchObject({ keys: [{ kty: 'EC', alg: 'ES256' }] });
      expect(JSON.stringify(jwks)).not.toContain('"d"');
    });

    it('answers a problem where it issues none', async () => {
      await expectProblem(
        await fetch(`${url}/dev/tokens`, { method: 'POST', body: '{"role":' }),
        400,
        'invalid-request',
      );
    });
  });

  it('decodes path parameters, a slash included, and joins repeated query values', async () => {
    const event = await eventAt('/things/A%2FB/%E4%B8%89%20?x=1&y=%2B&x=2&z=a?b');

    expect(event.routeKey).toBe('GET /things/{a}/{b}');
    expect(event.pathParameters).toEqual({ a: 'A/B', b: '三 ' });
    expect(event.rawQueryString).toBe('x=1&y=%2B&x=2&z=a?b');
    expect(event.queryStringParameters).toEqual({ x: '1,2', y: '+', z: 'a?b' });
  });

  it('gives to $default what no route takes', async () => {
    expect((await eventAt('/nowhere', { method: 'PUT', body: 'x' })).routeKey).toBe('$default');
  });

  it('answers 404 for a route whose function does not run here', async () => {
    await expectProblem(await fetch(`${url}/nobody`), 404, 'not-found');
  });

  it('hands bytes on exactly, as base64', async () => {
    const gb2312 = Buffer.from([
      ...Buffer.from('<?xml version="1.0" encoding="gb2312"?><a>'),
      0xc8,
      0xfd,
      0xb5,
      0xa5,
      0,
      0xff,
    ]);
    const headers = { 'content-type': 'application/xml' };
    const event = await eventAt('/open', { method: 'POST', body: gb2312, headers });

    expect(event.isBase64Encoded).toBe(true);
    expect(event.body).toBe(gb2312.toString('base64'));
  });

  it('hands JSON on as text and an absent body not at all', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const event = await eventAt('/open', { method: 'POST', body: '{"三":1}', headers });

    expect(event).toMatchObject({ isBase64Encoded: false, body: '{"三":1}' });
    expect(await eventAt('/open')).not.toHaveProperty('body');
  });

  it('takes a body of just 10 MB', async () => {
    const body = randomBytes(10 * 1024 * 1024);
    const event = await eventAt('/open', { method: 'POST', body });
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

    expect(digest(Buffer.from(event.body ?? '', 'base64'))).toBe(digest(body));
  });

  it('answers 413 to 11 MB of declared length', async () => {
    const answer = await fetch(`${url}/open`, { method: 'POST', body: Buffer.alloc(ELEVEN_MB) });

    await expectProblem(answer, 413, 'too-large');
  });

  it('answers 413 to 11 MB in chunks', async () => {
    const chunks = function* () {
      for (let i = 0; i < 11; i++) yield Buffer.alloc(1024 * 1024);
    };
    const init = { method: 'POST', body: ReadableStream.from(chunks()), duplex: 'half' as const };

    await expectProblem(await fetch(`${url}/open`, init), 413, 'too-large');
  });

  it('hangs up on a sender without an end and serves on', async () => {
    const { hostname, port } = new URL(url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname);
      const mega = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(1024 * 1024), Buffer.from('\r\n')]);
      const send = () => {
        while (!socket.destroyed && socket.write(mega));
      };
      socket
        .on('drain', send)
        .on('error', () => undefined)
        .on('close', () => resolve());
      socket.write('POST /open HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
      send();
    });

    expect((await eventAt('/open')).rawPath).toBe('/open');
  });

  it('serves on after a client hung up in the middle of its body', async () => {
    const before = logged.length;
    const { hostname, port } = new URL(url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write('POST /open HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nhalf', () =>
          socket.resetAndDestroy(),
        );
      });
      socket.on('close', () => resolve());
    });

    expect((await eventAt('/open')).rawPath).toBe('/open');
    expect(logged.length).toBe(before);
  });

  it('answers 500 for a function that throws, and keeps what it threw to the log', async () => {
    const answer = await fetch(`${url}/throws`);

    await expectProblem(answer.clone(), 500, 'internal');
    expect(await answer.text()).not.toContain('on purpose');
    expect(logged.at(-1)).toContain('mirror: on purpose');
  });

  it('passes on status, headers and bytes of the function', async () => {
    const answer = await fetch(`${url}/teapot`);

    expect(answer.status).toBe(418);
    expect(answer.headers.get('x-tea')).toBe('green');
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255, 254]);
  });

  it('tells that its port is taken', async () => {
    const taken = { routes: [], sandboxOf: () => undefined, authorize: async () => null, own: async () => null };

    await expect(serveGateway({ ...taken, port: Number(new URL(url).port), log: () => undefined })).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});
