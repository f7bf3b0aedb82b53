import { beforeEach, describe, expect, it } from 'vitest';
import type { Recordation } from '../../shared/model/recordation.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { recordation, rightVersion } from '../builders/recordation.ts';

const officer = { role: 'officer', customs: '3105', name: '关员甲' } as const;
const holder = { role: 'right-holder', org: '4401TEST01', name: '权利人甲' } as const;
const other = { role: 'right-holder', org: '4401TEST02', name: '权利人乙' } as const;

let product: MemoryProduct;
beforeEach(async () => {
  product = await memoryProduct();
});

const post = (json: unknown, as: TestCall['as'] = holder) => call(product.handlers.rights, 'postRight', { as, json });
const put = (json: Recordation, more: TestCall = {}) =>
  call(product.handlers.rights, 'putRight', { as: holder, params: { recordNo: json.recordNo }, json, ...more });
const get = (recordNo: string, as: TestCall['as'] = holder) =>
  call(product.handlers.rights, 'getRight', { as, params: { recordNo } });
const list = (query = {}, as: TestCall['as'] = holder) => call(product.handlers.rights, 'getRights', { as, query });
const numbers = (json: { rights: { right: Recordation }[] }) => json.rights.map(({ right }) => right.recordNo);

describe('getRights', () => {
  beforeEach(async () => {
    for (const recordNo of ['T1', 'T2', 'T3']) await product.rights.save(rightVersion({ recordNo }));
    await product.rights.save(rightVersion({ recordNo: 'T4', holderCode: other.org }));
  });

  it('shows a holder its own, an officer all or those of one holder', async () => {
    expect(numbers((await list()).json)).toEqual(['T1', 'T2', 'T3']);
    expect(numbers((await list({}, officer)).json)).toEqual(['T1', 'T2', 'T3', 'T4']);
    expect(numbers((await list({ holder: other.org }, officer)).json)).toEqual(['T4']);
    expect(numbers((await list({ holder: holder.org })).json)).toEqual(['T1', 'T2', 'T3']);
  });

  it('refuses a holder the rights of another', async () => {
    expect((await list({ holder: other.org })).status).toBe(403);
  });

  it('goes on page by page', async () => {
    const first = await list({ limit: '2' });
    const second = await list({ limit: '2', cursor: first.json.nextCursor });

    expect([numbers(first.json), numbers(second.json), second.json.nextCursor]).toEqual([
      ['T1', 'T2'],
      ['T3'],
      undefined,
    ]);
  });

  it('refuses a cursor that it did not give', async () => {
    expect((await list({ cursor: 'x' })).json.errors[0].code).toBe('unknown-cursor');
  });
});

describe('getRight', () => {
  it('shows the right with its versions, newest first, and its version as ETag', async () => {
    await post(recordation());
    await put(recordation({ marks: ['新标识'] }));

    const { json, headers } = await get('T2026-00001');

    expect([json.right.marks, json.version, json.by, headers.etag]).toEqual([['新标识'], 2, '权利人甲', '"2"']);
    expect(json.versions.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(json.versions[1].right).toEqual(recordation());
  });

  it('is not there for another holder, but for an officer', async () => {
    await post(recordation());

    expect([(await get('T2026-00001', other)).status, (await get('T2026-00001', officer)).status]).toEqual([404, 200]);
  });
});

describe('postRight', () => {
  it('records a right; a holder need not say that it is its own', async () => {
    const { holderCode: _, ...unnamed } = recordation();

    const reply = await post(unnamed);

    expect([reply.status, reply.headers.etag]).toEqual([201, '"1"']);
    expect(reply.json).toEqual({ recordNo: 'T2026-00001', version: 1, at: product.clock.now() });
    expect((await get('T2026-00001')).json.right.holderCode).toBe(holder.org);
  });

  it('answers the same content again with the version that stands', async () => {
    const first = await post(recordation());
    product.at('2026-11-05T01:00:00.000Z');

    expect((await post(recordation())).json).toEqual(first.json);
    expect((await get('T2026-00001')).json.versions).toHaveLength(1);
  });

  it.each([
    ['another content', recordation({ marks: ['新标识'] }), holder],
    ['another holder', recordation({ holderCode: other.org }), other],
  ])('is a conflict for %s under a number that is recorded', async (_, json, as) => {
    await post(recordation());

    const reply = await post(json, as);

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'already-recorded']);
  });

  it('refuses a holder the right of another, and lets an officer record any', async () => {
    const foreign = recordation({ holderCode: other.org });

    expect((await post(foreign)).json).toMatchObject({ status: 403, errors: [{ pointer: '/holderCode' }] });
    expect((await post(foreign, officer)).status).toBe(201);
  });

  it('names every fault', async () => {
    const { json } = await post({ ...recordation(), marks: [], validTo: '2021-01-01', colour: 'red' });

    expect(json.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual([
      '/colour',
      '/marks',
      '/validTo',
    ]);
  });
});

describe('putRight', () => {
  const next = recordation({ marks: ['新标识'] });
  beforeEach(async () => {
    await post(recordation());
  });

  it('writes the next version, once', async () => {
    const first = await put(next, { headers: { 'if-match': '"1"' } });
    const again = await put(next, { headers: { 'if-match': '"1"' } });

    expect([first.json.version, first.headers.etag, again.json]).toEqual([2, '"2"', first.json]);
    expect((await get('T2026-00001')).json.versions).toHaveLength(2);
  });

  it('is a conflict when the right changed since the version of If-Match', async () => {
    await put(recordation({ marks: ['他人改'] }), { as: officer });

    const reply = await put(next, { headers: { 'if-match': '"1"' } });

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'right-changed']);
    expect((await put(next, { headers: { 'if-match': '"1", "2"' } })).json.version).toBe(3);
  });

  it.each([
    ['another number', { params: { recordNo: 'T2' } }, 400],
    ['another holder’s right', { as: other }, 403],
  ])('refuses %s', async (_, more, status) => {
    expect((await put(next, more)).status).toBe(status);
  });

  it('refuses a change of holder', async () => {
    const reply = await put(recordation({ holderCode: other.org }), { as: officer });

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'holder-changed']);
  });

  it('answers 404 for a number that is not recorded, or another’s', async () => {
    const { holderCode: _, ...unnamed } = next;

    expect((await put(recordation({ recordNo: 'T9' }))).status).toBe(404);
    expect(
      (
        await call(product.handlers.rights, 'putRight', {
          as: other,
          params: { recordNo: next.recordNo },
          json: unnamed,
        })
      ).status,
    ).toBe(404);
  });

  it('gives one of two writers at once the next version and tells the other', async () => {
    const replies = await Promise.all(
      ['甲改', '乙改'].map((mark) => put(recordation({ marks: [mark] }), { headers: { 'if-match': '"1"' } })),
    );

    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});
