import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DISPUTED, LIST, PARCEL, QUEUE, RECEIPTS } from './canned.ts';

/** What the console sent: enough to assert it. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export interface FixtureServer {
  readonly address: string;
  readonly sent: Sent[];
  /** Answers of the next calls to a `METHOD /path`, instead of the canned ones. */
  readonly instead: Map<string, Answer>;
  readonly close: () => Promise<void>;
}

type Answer = { readonly status: number; readonly body: unknown; readonly etag?: string };

const CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'";
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
/** Parcels on the list: an inspector asks for their goods. */
const OF_PICKS = new Set(
  LIST.picks.map(({ ebpCode, orderNo }) => `GET /v1/parcels/${ebpCode}/${encodeURIComponent(orderNo)}`),
);
const PARCEL_PATH = `/v1/parcels/${DISPUTED.ebpCode}/${encodeURIComponent(DISPUTED.orderNo)}`;

/** The built console as the product serves it (only `/` and `/assets/*`, strict CSP) before canned answers of the API. */
export async function fixtureServer(dist: string): Promise<FixtureServer> {
  const sent: Sent[] = [];
  const instead: FixtureServer['instead'] = new Map();
  const decided = new Set<string>();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    if (pathname === '/' || pathname.startsWith('/assets/')) return serveFile(response, dist, pathname);
    const raw = await text(request);
    const isJson = request.headers['content-type'] === 'application/json';
    const body: unknown = raw === '' ? null : isJson ? JSON.parse(raw) : raw;
    const query = Object.fromEntries(searchParams);
    sent.push({ method, path: pathname, query, headers: request.headers, body });
    const other = instead.get(`${method} ${pathname}`);
    instead.delete(`${method} ${pathname}`);
    serve(response, other ?? answer(`${method} ${pathname}`, searchParams, decided));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a pipe name
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/`, sent, instead, close };
}

function answer(call: string, query: URLSearchParams, decided: Set<string>): Answer {
  const parcels = QUEUE.parcels.filter(
    ({ lane, customsCode, orderNo }) =>
      (query.get('lane') ?? lane) === lane &&
      (query.get('customs') ?? customsCode) === customsCode &&
      !decided.has(orderNo),
  );
  const result = /^POST \/v1\/lists\/[^/]+\/picks\/([^/]+)\/result$/.exec(call)?.[1];
  const picks = LIST.picks.map((pick) =>
    decided.has(pick.pickId)
      ? { ...pick, state: 'done', outcome: 'nothing-found', resultAt: '2026-11-24T03:00:00.000Z' }
      : pick,
  );
  if (result) {
    decided.add(result);
    return {
      status: 201,
      body: { pickId: result, outcome: 'nothing-found', at: '2026-11-24T03:00:00.000Z', state: 'done' },
    };
  }
  if (OF_PICKS.has(call)) return { status: 200, body: PARCEL };
  switch (call) {
    case 'POST /dev/tokens':
      return { status: 200, body: { token: 'header.claims.signature' } };
    case 'GET /v1/desk/queue':
      return { status: 200, body: { ...QUEUE, parcels } };
    case 'POST /v1/desk/next':
      return { status: 200, body: { parcel: parcels.find(({ orderNo }) => orderNo === DISPUTED.orderNo) ?? null } };
    case `GET ${PARCEL_PATH}`:
      return { status: 200, body: PARCEL, etag: '"7"' };
    case `POST ${PARCEL_PATH}/decisions`:
      decided.add(DISPUTED.orderNo);
      return { status: 201, body: { id: 'd1', state: 'released' } };
    case 'GET /v1/lists':
      return { status: 200, body: { lists: [LIST] } };
    case `GET /v1/lists/${LIST.id}`:
      return { status: 200, body: { ...LIST, picks } };
    case 'GET /v1/receipts':
      return { status: 200, body: RECEIPTS };
    default:
      return {
        status: 404,
        body: { type: 'https://sandan.dev/problems/not-found', status: 404, detail: 'No such thing' },
      };
  }
}

/** Bytes as a file, anything else as JSON. */
function serve(response: ServerResponse, { status, body, etag }: Answer): void {
  if (body instanceof Uint8Array) {
    response.writeHead(status, { 'content-type': 'application/octet-stream' });
    response.end(body);
    return;
  }
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type, ...(etag === undefined ? {} : { etag }) });
  response.end(JSON.stringify(body));
}

async function serveFile(response: ServerResponse, dist: string, path: string): Promise<void> {
  const file = path === '/' ? join(dist, 'index.html') : join(dist, 'assets', basename(path));
  const bytes = await readFile(file).catch(() => null);
  const type = path === '/' ? 'text/html; charset=utf-8' : (TYPES[extname(file)] ?? 'application/octet-stream');
  response.writeHead(bytes === null ? 404 : 200, { 'content-type': type, 'content-security-policy': CSP });
  response.end(bytes ?? '');
}
