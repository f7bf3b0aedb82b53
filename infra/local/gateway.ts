import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventOf } from './gateway-event.ts';
import { problem } from './gateway-problem.ts';
import { matchRoute } from './match-route.ts';
import type { Sandbox } from './sandbox.ts';
import type { RouteEntry } from './template.ts';

export interface Gateway {
  readonly port: number;
  readonly routes: readonly RouteEntry[];
  readonly sandboxOf: (name: string) => Sandbox | undefined;
  readonly authorize: (header: string | undefined) => Promise<Record<string, string> | null>;
  /** Routes of the runner itself; null when the path is not one of them. */
  readonly own: (method: string, path: string, body: string) => Promise<{ status: number; body: unknown } | null>;
  readonly log: (line: string) => void;
}

/** API Gateway takes 10 MB. */
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_DRAINED = 10 * MOST_BYTES;

/** An HTTP API: routes, JWT authorisation, payload format 2.0. Listens on 127.0.0.1 only. */
export async function serveGateway(gateway: Gateway): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    answer(gateway, request, response).catch((error: unknown) => {
      if (request.errored) return; // the caller hung up
      gateway.log(`gateway: ${error instanceof Error ? error.message : 'failed'}`);
      problem(response, 500, 'internal', '函数执行失败 The function failed.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(gateway.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(gateway: Gateway, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const path = url.split('?')[0] ?? '/';
  const body = await bodyOf(request);
  if (body === null) {
    response.setHeader('connection', 'close');
    return problem(
      response,
      413,
      'too-large',
      '内容超过 10 MB，请分批发送 The body is larger than 10 MB: split it into smaller requests.',
    );
  }
  const own = await gateway.own(method, path, body.toString('utf8'));
  if (own) {
    const type = own.status < 400 ? 'application/json' : 'application/problem+json';
    return void response.writeHead(own.status, { 'content-type': type }).end(JSON.stringify(own.body));
  }

  const { route, parameters } = matchRoute(gateway.routes, method, path);
  const sandbox = route && gateway.sandboxOf(route.function);
  if (!route || !sandbox) return problem(response, 404, 'not-found', '没有该路径 There is no such route.');
  const claims = route.needsToken ? await gateway.authorize(headers.authorization) : undefined;
  if (claims === null) {
    response.setHeader('www-authenticate', 'Bearer');
    return problem(
      response,
      401,
      'unauthorized',
      '令牌缺失、过期或签发者不符 The token is missing, expired, or not of the configured issuer.',
    );
  }
  reply(response, await sandbox.invoke(eventOf({ route: route.key, method, url, headers, body, parameters, claims })));
}

/** Null when more comes than a gateway takes. The rest is read and forgotten, within reason, so that the sender hears why. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
    if (size > MOST_DRAINED) break;
  }
  return size > MOST_BYTES ? null : Buffer.concat(chunks);
}

function reply(response: ServerResponse, answered: unknown): void {
  const {
    statusCode = 200,
    headers = {},
    body = '',
    isBase64Encoded = false,
  } = (answered ?? {}) as {
    statusCode?: number;
    headers?: Record<string, string>;
    body?: string;
    isBase64Encoded?: boolean;
  }; // payload format 2.0, as our own functions answer it
  response.writeHead(statusCode, headers).end(isBase64Encoded ? Buffer.from(body, 'base64') : body);
}
