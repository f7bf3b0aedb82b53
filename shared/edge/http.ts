import middy from '@middy/core';
import { Refusal } from '../faults/refusal.ts';
import type { FunctionName } from '../names/functions.ts';
import type { Replies } from '../ports/replies.ts';
import type { Answer, UseCases } from '../wire/http/call.ts';
import type { Route } from '../wire/http/route.ts';
import { ROUTES } from '../wire/http/routes.ts';
import { log } from '../wire/log/log-line.ts';
import { bestType } from './best-type.ts';
import { callerFor } from './caller-of.ts';
import { checkInput } from './check-input.ts';
import { type HttpEvent, type HttpReply, headerOf } from './http-event.ts';
import { problemReply } from './problem.ts';
import { parseJson, readBody } from './read-body.ts';
import { replayed } from './replayed.ts';

export type HttpHandler = (event: HttpEvent, context?: unknown) => Promise<HttpReply>;

type AnyUseCase = (call: unknown) => Promise<Answer>;

/**
 * Serves the routes of one function: authorises by the claims of the token, checks query and body against the table of routes,
 * and answers with JSON or with problem details. Anything that is no route of the function is 404.
 * `replies` makes POST honour Idempotency-Key.
 */
export function httpHandler<Name extends FunctionName>(
  name: Name,
  useCases: UseCases<Name>,
  replies?: Replies,
): HttpHandler {
  const routes = new Map<string, Route>(
    ROUTES.filter((route) => route.function === name).map((route) => [`${route.method} ${route.path}`, route]),
  );
  const byId: Readonly<Record<string, AnyUseCase>> = useCases as never; // one use case for each id: `UseCases` has checked it

  const serve = async (event: HttpEvent): Promise<HttpReply> => {
    const route = routes.get(event.routeKey);
    const run = route && byId[route.id];
    if (route === undefined || run === undefined) throw new Refusal('not-found', '没有此接口 There is no such route.');
    const caller = callerFor(route, event.requestContext.authorizer?.jwt?.claims);
    const raw = readBody(event, route);
    const call = {
      params: event.pathParameters ?? {},
      query: route.query ? checkInput(route.query, event.queryStringParameters ?? {}, '/query') : {},
      body: route.consumes || !route.body ? raw : checkInput(route.body, parseJson(raw.bytes), ''),
      caller,
      accepts: bestType(headerOf(event, 'accept'), route.produces ?? ['application/json']),
      ifMatch: headerOf(event, 'if-match'),
    };
    const answer = async () => written(await run(call), route);
    if (route.method !== 'POST' || caller === null || replies === undefined) return answer();
    return replayed(replies, caller, event, raw.bytes, answer);
  };

  const handler = middy<HttpEvent, HttpReply>(serve).use(answered()).use(problems());
  return (event, context) => handler(event, (context ?? {}) as never); // a context is only there on Lambda, and nothing reads it
}

function written(answer: Answer, route: Route): HttpReply {
  const statusCode = answer.status ?? route.status;
  const headers = answer.headers ?? {};
  if ('body' in answer) {
    const body = JSON.stringify(answer.body);
    return { statusCode, headers: { 'content-type': 'application/json', ...headers }, body, isBase64Encoded: false };
  }
  const { content, contentType } = answer;
  const typed = { 'content-type': contentType, ...headers };
  return typeof content === 'string'
    ? { statusCode, headers: typed, body: content, isBase64Encoded: false }
    : { statusCode, headers: typed, body: Buffer.from(content).toString('base64'), isBase64Encoded: true };
}

function problems(): middy.MiddlewareObj<HttpEvent, HttpReply> {
  return {
    onError: (request) => {
      request.response = problemReply(request.error, request.event.routeKey);
    },
  };
}

/** What every reply carries, and the one line that the log has of it. */
function answered(): middy.MiddlewareObj<HttpEvent, HttpReply> {
  const started = new WeakMap<object, number>();
  const finish: middy.MiddlewareFn<HttpEvent, HttpReply> = (request) => {
    const { response, event } = request;
    if (!response) return;
    request.response = { ...response, headers: { ...COMMON, ...response.headers } };
    const ms = Math.round(performance.now() - (started.get(request) ?? performance.now()));
    const isReplay = response.headers['idempotent-replayed'] === 'true';
    log('request-answered', { route: event.routeKey, status: response.statusCode, ms, replayed: isReplay });
  };
  return {
    before: (request) => {
      started.set(request, performance.now());
    },
    after: finish,
    onError: finish,
  };
}

const COMMON = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;
