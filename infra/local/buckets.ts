import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listPage } from './list-page.ts';
import type { Served } from './tables.ts';
import type { Bucket } from './template.ts';

interface Meta {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly size: number;
  readonly at: string;
}

/** What an object keeps of its upload. */
const KEPT = /^(content-type|content-encoding|cache-control|x-amz-meta-.+)$/;

/** Asked of a real S3 only; answering 200 without doing it would be a lie. */
const NOT_HERE = ['versioning', 'object-lock', 'tagging', 'retention', 'legal-hold', 'acl', 'uploads', 'uploadId'];

/**
 * The S3 stand-in on disk: put, get, head, list, delete. An object is synced and renamed into place before its 200, because
 * the raw submissions are the system's write-ahead log and must outlive a killed process. (fauxqs, which serves the queues,
 * keeps S3 objects in memory unless it binds every network interface.)
 */
export async function serveBuckets(
  folder: string,
  buckets: readonly Bucket[],
  onPut: (bucket: Bucket, key: string, size: number, etag: string) => void,
): Promise<Served> {
  for (const { name } of buckets) await mkdir(join(folder, name), { recursive: true });
  const server = createServer((request, response) => {
    answer(request, response).catch(() => fault(response, 500, 'InternalError'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, name = '', ...rest] = pathname.split('/').map(decodeURIComponent);
    const key = rest.join('/');
    const bucket = buckets.find((one) => one.name === name);
    if (!bucket) return fault(response, 404, 'NoSuchBucket');
    if (NOT_HERE.some((asked) => searchParams.has(asked))) return fault(response, 501, 'NotImplemented');
    if (request.method === 'GET' && key === '') return list(bucket, searchParams, response);
    if (request.method === 'PUT') return put(bucket, key, request, response);
    if (request.method === 'GET' || request.method === 'HEAD') return get(bucket, key, request.method, response);
    if (request.method === 'DELETE') return remove(bucket, key, response);
    fault(response, 501, 'NotImplemented');
  }

  async function put(bucket: Bucket, key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers['x-amz-content-sha256']?.toString().startsWith('STREAMING')) {
      return fault(response, 501, 'NotImplemented');
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const etag = createHash('md5').update(body).digest('hex');
    const kept = Object.entries(request.headers).filter(([header]) => KEPT.test(header));
    const headers = Object.fromEntries(kept.map(([header, value]) => [header, String(value)]));
    const meta: Meta = { key, headers, etag, size: body.length, at: new Date().toISOString() };
    await writeSynced(pathOf(bucket, key), Buffer.concat([Buffer.from(`${JSON.stringify(meta)}\n`), body]));
    response.writeHead(200, { etag: `"${etag}"` }).end();
    onPut(bucket, key, body.length, etag);
  }

  async function get(bucket: Bucket, key: string, method: string, response: ServerResponse): Promise<void> {
    const found = await head(pathOf(bucket, key));
    if (!found) return fault(response, 404, 'NoSuchKey');
    const { meta, from } = found;
    response.writeHead(200, {
      ...meta.headers,
      'content-length': meta.size,
      etag: `"${meta.etag}"`,
      'last-modified': new Date(meta.at).toUTCString(),
    });
    if (method === 'HEAD') response.end();
    else await pipeline(createReadStream(pathOf(bucket, key), { start: from }), response);
  }

  async function remove(bucket: Bucket, key: string, response: ServerResponse): Promise<void> {
    await rm(pathOf(bucket, key), { force: true });
    response.writeHead(204).end();
  }

  async function list({ name }: Bucket, query: URLSearchParams, response: ServerResponse): Promise<void> {
    const files = await readdir(join(folder, name));
    const keys = files.filter((file) => !file.endsWith('.part')).map(decodeURIComponent);
    response.writeHead(200, { 'content-type': 'application/xml' }).end(listPage(name, keys, query));
  }

  /** One flat folder a bucket; the file name is the percent-encoded key. */
  function pathOf({ name }: Bucket, key: string): string {
    return join(folder, name, encodeURIComponent(key));
  }
}

async function head(path: string): Promise<{ meta: Meta; from: number } | null> {
  try {
    await stat(path);
  } catch {
    return null;
  }
  const bytes = await readFile(path);
  const end = bytes.indexOf(10);
  return { meta: JSON.parse(bytes.toString('utf8', 0, end)), from: end + 1 };
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${process.hrtime.bigint()}.part`;
  const file = await open(part, 'w');
  await file.writeFile(bytes);
  await file.datasync();
  await file.close();
  await rename(part, path);
}

function fault(response: ServerResponse, status: number, code: string): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
