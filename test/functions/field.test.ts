import { beforeEach, describe, expect, it } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { heldParcels, inspector, OPENED, officer, openedPick } from '../builders/held-parcels.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import type { MemoryProduct } from '../builders/memory-product.ts';

let product: MemoryProduct;
let place: { listId: string; pickId: string };
beforeEach(async () => {
  product = await heldParcels();
  place = await openedPick(product);
});

const lists = (query = {}, as: TestCall['as'] = inspector) => call(product.handlers.field, 'getLists', { as, query });
const list = (query = {}) =>
  call(product.handlers.field, 'getList', { as: inspector, params: { id: place.listId }, query });
const report = (json: unknown, more: TestCall = {}) =>
  call(product.handlers.field, 'postResult', {
    as: inspector,
    params: { id: place.listId, pickId: place.pickId },
    json,
    ...more,
  });
const results = async () =>
  (await product.dossiers.load([parcelId(OPENED)], 'strong')).get(parcelId(OPENED))?.results ?? [];

describe('getLists', () => {
  it('shows the lists of the own site with the inspectors drawn', async () => {
    const { json } = await lists();

    expect(json.lists).toMatchObject([{ id: place.listId, customsCode: '3105', day: '2026-11-04', count: 1 }]);
    expect(json.lists[0].inspectors).toHaveLength(2);
  });

  it.each([
    [{ day: '2026-11-04' }, 1],
    [{ day: '2026-11-05' }, 0],
    [{ customs: '3105' }, 1],
  ])('filters by %j', async (query, count) => {
    expect((await lists(query)).json.lists).toHaveLength(count);
  });

  it.each([{}, { customs: '*' }])('shows a national inspector the lists of every site: %j', async (query) => {
    expect((await lists(query, { ...inspector, customs: '*' })).json.lists).toHaveLength(1);
  });
});

describe('getList', () => {
  it('shows the picks', async () => {
    const { json } = await list();

    expect(json.picks).toMatchObject([
      { pickId: place.pickId, orderNo: OPENED.orderNo, reason: 'officer', outcome: null },
    ]);
  });

  it('answers 404 for a list that is not there', async () => {
    const reply = await call(product.handlers.field, 'getList', { as: inspector, params: { id: '3105-2020-01-01' } });

    expect(reply.status).toBe(404);
  });

  it('refuses a limit that is none', async () => {
    expect((await list({ limit: '0' })).json.errors[0].pointer).toBe('/query/limit');
  });
});

describe('postResult', () => {
  it('marks the pick and shows the result on the parcel', async () => {
    const reply = await report({
      outcome: 'infringing',
      note: '外包装使用备案商标',
      quantities: [{ gnum: '1', qty: '3' }],
    });

    expect([reply.status, reply.json.outcome]).toEqual([201, 'infringing']);
    expect(await results()).toMatchObject([
      { pickId: place.pickId, listId: place.listId, outcome: 'infringing', by: inspector.name },
    ]);
    expect((await results())[0]?.note).toBe('外包装使用备案商标; 第 1 项实有 line 1 holds 3');
    const parcel = await call(product.handlers.inquire, 'getParcel', { as: officer, params: { ...OPENED } });
    expect(parcel.json.picks).toMatchObject([{ outcome: 'infringing', listId: place.listId }]);
  });

  it('gives the parcel back to the desk', async () => {
    const waiting = async () =>
      (await call(product.handlers.desk, 'postNext', { as: officer, json: {} })).json.parcel?.orderNo;
    await waiting();
    const before = await waiting();

    await report({ outcome: 'nothing-found' });

    expect([before, await waiting()]).toEqual([undefined, OPENED.orderNo]);
  });

  it('changes nothing when it is reported again', async () => {
    const first = await report({ outcome: 'nothing-found' });
    product.at('2026-11-04T06:00:00.000Z');

    const second = await report({ outcome: 'nothing-found' });

    expect([second.status, second.json]).toEqual([201, first.json]);
    expect(await results()).toHaveLength(1);
  });

  it('mends a crash between pick and parcel', async () => {
    await product.lists.settle(place.listId, place.pickId, 'discrepancy', '2026-11-04T05:00:00.000Z');

    await report({ outcome: 'discrepancy' });

    expect(await results()).toMatchObject([{ outcome: 'discrepancy', at: '2026-11-04T05:00:00.000Z' }]);
  });

  it('is a conflict where another result stands', async () => {
    await report({ outcome: 'nothing-found' });

    const reply = await report({ outcome: 'prohibited' });

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'other-result']);
    expect(await results()).toHaveLength(1);
  });

  it.each([
    [{ outcome: 'maybe' }, 400],
    [{ outcome: 'nothing-found', extra: 1 }, 400],
    [{}, 400],
  ])('refuses %j', async (json, status) => {
    expect((await report(json)).status).toBe(status);
    expect(await results()).toEqual([]);
  });

  it('answers 404 for a pick that is not on the list', async () => {
    expect((await report({ outcome: 'nothing-found' }, { params: { id: place.listId, pickId: 'p-0' } })).status).toBe(
      404,
    );
  });
});
