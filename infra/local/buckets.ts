import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { keysIn, openObject, pathOf, removeHalves, removeObject, TooLong, writeObject } from './bucket-files.ts';
import { listPage } from './list-page.ts';
import type { Served } from './tables.ts';
import type { Bucket } from './template.ts';

/** What an object keeps of its upload. */
const KEPT =
  /^(content-type|content-encoding|content-disposition|content-language|cache-control|expires|x-amz-meta-.+)$/;
/** All that is done here. Answering 200 to anything else, without doing it, would be a lie. */
const KNOWN_QUERY = ['x-id', 'list-type', 'prefix', 'max-keys', 'continuation-token', 'start-after'];
const UNKNOWN_HEADER = /^(range|if-.+|x-amz-(copy-source.*|tagging|acl|grant-.+|object-lock-.+))$/;

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
  for (const { name } of buckets) {
    await mkdir(join(folder, name), { recursive: true });
    await removeHalves(join(folder, name));
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof URIError) fault(response, 400, 'InvalidURI');
      else if (error instanceof TooLong) fault(response, 400, 'KeyTooLongError');
      else fault(response, 500, 'InternalError');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
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

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/', method, headers } = request;
    const mark = url.indexOf('?');
    const query = new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
    const [, name = '', ...rest] = (mark < 0 ? url : url.slice(0, mark)).split('/').map(decodeURIComponent);
    const key = rest.join('/');
    const bucket = buckets.find((one) => one.name === name);
    if (!bucket) return fault(response, 404, 'NoSuchBucket');
    if (!query.keys().every((asked) => KNOWN_QUERY.includes(asked))) return fault(response, 501, 'NotImplemented');
    if (Object.keys(headers).some((header) => UNKNOWN_HEADER.test(header)))
      return fault(response, 501, 'NotImplemented');
    if (key === '') {
      if (method === 'HEAD') return void response.writeHead(200).end();
      return method === 'GET' && query.get('list-type') === '2'
        ? list(bucket, query, response)
        : fault(response, 501, 'NotImplemented');
    }
    if (method === 'PUT') return put(bucket, key, request, response);
    if (method === 'GET' || method === 'HEAD') return get(bucket, key, method, response);
    if (method === 'DELETE') return remove(bucket, key, response);
    fault(response, 501, 'NotImplemented');
  }

  async function put(bucket: Bucket, key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers['x-amz-content-sha256']?.toString().startsWith('STREAMING')) {
      return fault(response, 501, 'NotImplemented');
    }
    const path = pathOf(join(folder, bucket.name), key);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const etag = createHash('md5').update(body).digest('hex');
    const kept = Object.entries(request.headers).filter(([header]) => KEPT.test(header));
    const headers = Object.fromEntries(kept.map(([header, value]) => [header, String(value)]));
    await writeObject(path, { headers, etag, size: body.length, at: new Date().toISOString() }, body);
    onPut(bucket, key, body.length, etag);
    response.writeHead(200, { etag: `"${etag}"` }).end();
  }

  async function get({ name }: Bucket, key: string, method: string, response: ServerResponse): Promise<void> {
    const found = await openObject(pathOf(join(folder, name), key));
    if (!found) return fault(response, 404, method === 'HEAD' ? 'NotFound' : 'NoSuchKey');
    const { meta, content, close } = found;
    try {
      response.writeHead(200, {
        ...meta.headers,
        'content-length': meta.size,
        etag: `"${meta.etag}"`,
        'last-modified': new Date(meta.at).toUTCString(),
      });
      if (method === 'HEAD') response.end();
      else await pipeline(content(), response);
    } finally {
      await close();
    }
  }

  async function remove({ name }: Bucket, key: string, response: ServerResponse): Promise<void> {
    await removeObject(pathOf(join(folder, name), key));
    response.writeHead(204).end();
  }

  async function list({ name }: Bucket, query: URLSearchParams, response: ServerResponse): Promise<void> {
    const page = listPage(name, await keysIn(join(folder, name)), query);
    response.writeHead(200, { 'content-type': 'application/xml' }).end(page);
  }
}

function fault(response: ServerResponse, status: number, code: string): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
