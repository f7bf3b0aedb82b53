import { hexOf } from '../../shared/notation/hex.ts';
import { addressOf, type BodyOf, ENDPOINTS, type Endpoint, type ParamsOf, type ReplyOf } from './endpoint.ts';
import { HttpProblem, problemOf } from './http-problem.ts';
import { session, signOut } from './session.ts';

/** A file for routes that read the bytes themselves. */
export interface RawFile {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

interface Request<Id extends Endpoint> {
  readonly params: ParamsOf<Id>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: BodyOf<Id>;
  /** A file as it is, instead of a JSON body. */
  readonly file?: RawFile;
  /** The ETag that the decision rests on. */
  readonly ifMatch?: string | null;
}

export interface Answer<Id extends Endpoint> {
  readonly body: ReplyOf<Id>;
  readonly etag: string | null;
}

/** Calls one route of the API. Throws HttpProblem; a 401 also signs out. */
export async function call<Id extends Endpoint>(id: Id, request: Request<Id>): Promise<Answer<Id>> {
  const [method, path] = ENDPOINTS[id];
  const response = await answered(addressOf(path, request.params, request.query ?? {}), {
    method,
    headers: headersOf(method, request),
    ...bodyOf(request),
  });
  return { body: await response.json(), etag: response.headers.get('etag') };
}

/** A list as a file, with what stands in the reply as it is. Throws as `call` does. */
export async function fetchCsv(id: Endpoint, query: Readonly<Record<string, string | undefined>>): Promise<Blob> {
  const [method, path] = ENDPOINTS[id];
  const headers = { ...headersOf(method, {}), accept: 'text/csv' };
  return (await answered(addressOf(path, {}, query), { method, headers })).blob();
}

/** A file of a public route as it is. Throws as `call` does. */
export async function fetchBytes<Id extends Endpoint>(
  id: Id,
  params: ParamsOf<Id>,
  query: Readonly<Record<string, string | undefined>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const [method, path] = ENDPOINTS[id];
  const response = await answered(addressOf(path, params, query), { method });
  return new Uint8Array(await response.arrayBuffer());
}

async function answered(address: string, init: RequestInit): Promise<Response> {
  const response = await send(address, init);
  if (response.status === 401) signOut();
  if (!response.ok) throw await problemOf(response);
  return response;
}

export async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, cache: 'no-store' });
  } catch {
    throw new HttpProblem(0, '');
  }
}

interface Sent {
  readonly body?: unknown;
  readonly file?: RawFile;
  readonly ifMatch?: string | null;
}

function bodyOf({ body, file }: Sent): { body?: string | ArrayBuffer } {
  if (file !== undefined) return { body: file.bytes };
  return body === undefined ? {} : { body: JSON.stringify(body) };
}

function headersOf(method: string, { body, file, ifMatch }: Sent) {
  return {
    accept: 'application/json',
    authorization: `Bearer ${session()?.token ?? ''}`,
    ...(file ? { 'content-type': file.type } : body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(method === 'POST' ? { 'idempotency-key': randomKey() } : {}),
    ...(ifMatch ? { 'if-match': ifMatch } : {}),
  };
}

/** `crypto.randomUUID` exists on secure origins only. */
function randomKey(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(16)));
}
