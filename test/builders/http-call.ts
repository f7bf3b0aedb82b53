import type { HttpHandler } from '../../shared/edge/http.ts';
import type { Role } from '../../shared/model/person.ts';
import type { RouteId } from '../../shared/wire/http/call.ts';
import type { Route } from '../../shared/wire/http/route.ts';
import { ROUTES } from '../../shared/wire/http/routes.ts';

export interface TestClaims {
  readonly role: Role;
  readonly org?: string;
  readonly customs?: string;
  readonly name?: string;
}

export interface TestCall {
  readonly as?: TestClaims | undefined;
  readonly json?: unknown;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

export interface TestReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Whatever shape: tests look into it. */
  readonly json: ReturnType<typeof JSON.parse>;
}

export function routeOf(id: RouteId): Route {
  const route = ROUTES.find((one) => one.id === id);
  if (route === undefined) throw new Error(`no route ${id}`);
  return route;
}

/** Calls a route as API Gateway would, and holds what comes back against the route's schema. */
export async function call(handler: HttpHandler, id: RouteId, asked: TestCall = {}): Promise<TestReply> {
  const route = routeOf(id);
  const reply = await callKey(handler, `${route.method} ${route.path}`, asked);
  if (reply.status < 300 && route.response !== undefined && reply.headers['content-type'] === 'application/json') {
    const stated = route.response.parse(reply.json);
    if (JSON.stringify(sorted(stated)) !== JSON.stringify(sorted(reply.json)))
      throw new Error(`${id} answers more than its schema says: ${reply.text.slice(0, 400)}`);
  }
  return reply;
}

export async function callKey(handler: HttpHandler, routeKey: string, asked: TestCall = {}): Promise<TestReply> {
  const { as, json, headers = {}, params = {}, query = {} } = asked;
  const body = json === undefined ? asked.body : JSON.stringify(json);
  const reply = await handler({
    routeKey,
    headers: { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    pathParameters: params,
    queryStringParameters: query,
    ...(body === undefined ? {} : encoded(body)),
    requestContext: as === undefined ? {} : { authorizer: { jwt: { claims: { ...as } } } },
  });
  const text = reply.isBase64Encoded ? Buffer.from(reply.body, 'base64').toString() : reply.body;
  return { status: reply.statusCode, headers: reply.headers, text, json: jsonOf(text) };
}

function encoded(body: string | Uint8Array) {
  return typeof body === 'string' ? { body } : { body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
}
function jsonOf(text: string): ReturnType<typeof JSON.parse> {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keys in one order, so that equal values are equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
