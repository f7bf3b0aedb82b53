import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryReplies } from '../../../shared/adapters/memory/memory-replies.ts';
import { httpHandler } from '../../../shared/edge/http.ts';
import { Busy } from '../../../shared/faults/busy.ts';
import { Refusal } from '../../../shared/faults/refusal.ts';
import type { Call, UseCases } from '../../../shared/wire/http/call.ts';
import { call, callKey } from '../../builders/http-call.ts';
import { identityLeaks } from '../../privacy/fictitious.ts';

const officer = { role: 'officer', customs: '3105', name: '审单员甲' } as const;
const EMPTY = { parcels: [], counts: { green: 0, yellow: 0, red: 0, countCap: 1 } };
const decision = { action: 'release', reason: '地址已说明' };
const params = { ebpCode: 'E', orderNo: 'O/1' };

let log: string[];
beforeEach(() => {
  log = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    log.push(line);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(identityLeaks(log.join('\n'))).toEqual([]);
});

/** The routes of the desk with answers of the test; `seen` is what the use cases were given. */
function handlerWith(over: Partial<UseCases<'desk'>> = {}) {
  const seen: Call<'postDecision'>[] = [];
  const useCases: UseCases<'desk'> = {
    getQueue: async () => ({ body: EMPTY }),
    postNext: async () => ({ body: { parcel: null } }),
    postDecision: async (asked) => {
      seen.push(asked);
      return { body: { id: `d${seen.length}`, state: 'released' }, headers: { 'x-made': 'here' } };
    },
    ...over,
  };
  const replies = memoryReplies({ now: () => '2026-11-04T04:30:00.000Z' });
  return { handler: httpHandler('desk', useCases, replies), seen };
}

const decide = (handler: ReturnType<typeof handlerWith>['handler'], more = {}) =>
  call(handler, 'postDecision', { as: officer, params, json: decision, ...more });

describe('httpHandler', () => {
  it('hands on what was asked and answers with the status of the route', async () => {
    const { handler, seen } = handlerWith();

    const reply = await decide(handler, { headers: { 'if-match': '"7"' } });

    expect([reply.status, reply.json]).toEqual([201, { id: 'd1', state: 'released' }]);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-made': 'here',
    });
    expect(seen).toEqual([
      {
        params,
        query: {},
        body: decision,
        caller: { role: 'officer', name: '审单员甲', org: null, customs: '3105' },
        accepts: 'application/json',
        ifMatch: '"7"',
      },
    ]);
  });

  it('takes a body in base64 and one in gzip', async () => {
    const { handler, seen } = handlerWith();
    const bytes = Buffer.from(JSON.stringify(decision));
    const headers = { 'content-type': 'application/json' };

    await decide(handler, { json: undefined, body: bytes, headers });
    await decide(handler, {
      json: undefined,
      body: gzipSync(bytes),
      headers: { ...headers, 'content-encoding': 'gzip' },
    });

    expect(seen.map(({ body }) => body)).toEqual([decision, decision]);
  });

  it.each(['GET /v1/desk/queue/', 'DELETE /v1/desk/queue', 'GET /health', '$default'])(
    'has no route %s',
    async (routeKey) => {
      const reply = await callKey(handlerWith().handler, routeKey, { as: officer });

      expect([reply.status, reply.json.type]).toEqual([404, 'https://sandan.dev/problems/not-found']);
    },
  );

  it('names every fault of body and query at once, with pointers', async () => {
    const { handler, seen } = handlerWith();

    const body = await decide(handler, { json: { action: 'burn', note: 7, 'wish 13800000001': 1 } });
    const query = await call(handler, 'getQueue', { as: officer, query: { limit: 'all', lane: 'blue' } });

    expect([body.status, body.json.type]).toEqual([400, 'https://sandan.dev/problems/invalid-request']);
    const pointers = (json: { errors: { pointer: string }[] }) => json.errors.map(({ pointer }) => pointer).toSorted();
    expect(pointers(body.json)).toEqual(['/(unnamed)', '/action', '/note', '/reason']);
    expect(pointers(query.json)).toEqual(['/query/lane', '/query/limit']);
    expect(identityLeaks(body.text)).toEqual([]);
    expect(seen).toEqual([]);
  });

  it.each([
    ['{', 'application/json', 400, 'invalid-request'],
    ['{}', 'text/plain', 415, 'unsupported-media-type'],
    ['{}', '', 415, 'unsupported-media-type'],
    [' '.repeat(7_000_000), 'application/json', 413, 'too-large'],
  ])('refuses a body before the use case sees it', async (body, type, status, kind) => {
    const { handler, seen } = handlerWith();

    const reply = await decide(handler, { json: undefined, body, headers: { 'content-type': type } });

    expect([reply.status, reply.json.type, seen]).toEqual([status, `https://sandan.dev/problems/${kind}`, []]);
  });

  it('refuses an encoding that it does not know', async () => {
    const reply = await decide(handlerWith().handler, { headers: { 'content-encoding': 'br' } });

    expect(reply.status).toBe(415);
  });

  it('writes a refusal as problem details', async () => {
    const problem = { detail: 'x', pointer: '/reason', code: 'odd' };
    const { handler } = handlerWith({
      postDecision: async () => Promise.reject(new Refusal('conflict', 'why', [problem])),
    });

    const reply = await decide(handler);

    expect(reply.headers['content-type']).toBe('application/problem+json');
    expect(reply.json).toMatchObject({
      type: 'https://sandan.dev/problems/conflict',
      status: 409,
      detail: 'why',
      errors: [problem],
    });
    expect(reply.json.title).toMatch(/^\p{Script=Han}/u);
  });

  it('asks for patience when it is busy', async () => {
    const { handler } = handlerWith({ getQueue: async () => Promise.reject(new Busy('throttled')) });

    const reply = await call(handler, 'getQueue', { as: officer });

    expect([reply.status, reply.headers['retry-after'], reply.json.type]).toEqual([
      503,
      '1',
      'https://sandan.dev/problems/busy',
    ]);
  });

  it('tells nothing of a defect but the id under which the log has it', async () => {
    const defect = new TypeError('buyer 110101190001010014 at 测试路1号');
    const { handler } = handlerWith({ getQueue: async () => Promise.reject(defect) });

    const reply = await call(handler, 'getQueue', { as: officer });

    expect([reply.status, reply.json.type]).toEqual([500, 'https://sandan.dev/problems/internal']);
    expect(identityLeaks(reply.text)).toEqual([]);
    const [failed] = log.map((line) => JSON.parse(line)).filter(({ event }) => event === 'request-failed');
    expect(failed).toMatchObject({ route: 'GET /v1/desk/queue', errorName: 'TypeError' });
    expect(reply.json.detail).toContain(failed.errorId);
  });

  it('logs one line for every answer, without parameters', async () => {
    await decide(handlerWith().handler);

    expect(log.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'request-answered', route: 'POST /v1/parcels/{ebpCode}/{orderNo}/decisions', status: 201 },
    ]);
    expect(log.join()).not.toContain('O/1');
  });
});

describe('Idempotency-Key', () => {
  const headers = { 'idempotency-key': 'k-1' };

  it('gives the first reply again without doing it again', async () => {
    const { handler, seen } = handlerWith();

    const [first, second] = [await decide(handler, { headers }), await decide(handler, { headers })];

    expect([second.status, second.json]).toEqual([first.status, first.json]);
    expect([first.headers['idempotent-replayed'], second.headers['idempotent-replayed']]).toEqual([undefined, 'true']);
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['another body', { json: { ...decision, action: 'detain' } }],
    ['another parcel', { params: { ebpCode: 'E', orderNo: 'O/2' } }],
    ['another If-Match', { headers: { ...headers, 'if-match': '"8"' } }],
  ])('is a conflict with %s', async (_, more) => {
    const { handler, seen } = handlerWith();
    await decide(handler, { headers });

    const reply = await decide(handler, { headers, ...more });

    expect([reply.status, seen.length]).toEqual([409, 1]);
  });

  it('is the caller’s own', async () => {
    const { handler, seen } = handlerWith();

    await decide(handler, { headers });
    await decide(handler, { headers, as: { ...officer, name: '审单员乙' } });

    expect(seen).toHaveLength(2);
  });

  it('keeps no refusal: what was refused changed nothing', async () => {
    let isOpen = false;
    const { handler } = handlerWith({
      postDecision: async () => {
        if (!isOpen) throw new Refusal('conflict', 'not yet');
        return { body: { id: 'd', state: 'released' } };
      },
    });
    await decide(handler, { headers });
    isOpen = true;

    expect((await decide(handler, { headers })).status).toBe(201);
  });

  it.each(['', ' ', 'ü', 'x'.repeat(256)])('refuses the key %j', async (key) => {
    expect((await decide(handlerWith().handler, { headers: { 'idempotency-key': key } })).status).toBe(400);
  });
});
