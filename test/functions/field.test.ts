import { beforeEach, describe, expect, it } from 'vitest';
import { ticketOf } from '../../shared/domain/lists/pick-rank.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { heldParcels, inspector, OPENED, officer, openedPick, REFERENCE } from '../builders/held-parcels.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import type { MemoryProduct } from '../builders/memory-product.ts';
import { declaration } from '../builders/parcel.ts';
import { pickOf, placedPick } from '../builders/sampling-list.ts';

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

    expect(json.lists).toMatchObject([
      { id: '3105-2026-11-04-day', customsCode: '3105', day: '2026-11-04', shift: 'day', slots: 40, count: 1 },
    ]);
    expect(json.lists[0].inspectors).toHaveLength(2);
    expect(json.lists[0].draw).toMatchObject({ population: 2, seedFrom: '2026-11-04' });
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
      { pickId: place.pickId, orderNo: OPENED.orderNo, reason: 'officer', outcome: null, state: 'open', bay: null },
    ]);
    expect(json.picks[0].inspectors.map(({ id }: { id: string }) => id).toSorted()).toEqual(['I1', 'I2']);
    expect(json.overrides).toEqual([]);
  });

  it('goes on after a pick, and says so when that left the list', async () => {
    expect((await list({ limit: '1', cursor: place.pickId })).json.picks).toEqual([]);
    const reply = await list({ cursor: 'p-0' });

    expect([reply.status, reply.json.errors[0].pointer]).toEqual([400, '/query/cursor']);
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
      outcome: 'discrepancy',
      note: '数量不符',
      quantities: [{ gnum: '1', qty: '3', unit: '盒' }],
      photos: [{ sha256: 'a0'.repeat(32), mediaType: 'image/jpeg', bytes: 120_000 }],
      minutes: 12,
    });

    expect([reply.status, reply.json.outcome, reply.json.state]).toEqual([201, 'discrepancy', 'done']);
    expect(await results()).toMatchObject([
      { pickId: place.pickId, listId: place.listId, outcome: 'discrepancy', by: inspector.name },
    ]);
    expect((await results())[0]?.note).toBe('数量不符; 第 1 项实有 line 1 holds 3盒');
    const parcel = await call(product.handlers.inquire, 'getParcel', { as: officer, params: { ...OPENED } });
    expect(parcel.json.picks).toMatchObject([{ outcome: 'discrepancy', listId: place.listId }]);
    const [pick] = (await list()).json.picks;
    expect(pick).toMatchObject({
      state: 'done',
      report: { minutes: 12, photos: [{ bytes: 120_000 }], signedBy: null },
    });
  });

  it('sends the result to the log of results, the same again under the same id', async () => {
    await report({ outcome: 'nothing-found', minutes: 3 });
    await report({ outcome: 'nothing-found', minutes: 3 });

    const records = product.outbox.drain().results;
    expect(records).toHaveLength(2);
    expect(records[0]).toMatchObject({
      ...{ pickId: place.pickId, listId: place.listId, outcome: 'nothing-found', reason: 'officer', minutes: 3 },
      facts: { customsCode: '3105' },
    });
    expect(records[1]).toEqual(records[0]);
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
    const [pick] = (await product.lists.picks([place.pickId])).values();
    if (pick === undefined) throw new Error('no pick');
    const about = { note: '', quantities: [], photos: [], minutes: null, by: inspector.name, signedBy: null };
    const kept = { outcome: 'discrepancy', at: '2026-11-04T05:00:00.000Z', ...about };
    await product.lists.place({ ...pick, rev: pick.rev + 1, report: kept, outcome: 'discrepancy', resultAt: kept.at });

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
    [{ outcome: 'discrepancy', photos: [{ sha256: 'A0', mediaType: 'image/jpeg', bytes: 1 }] }, 400],
    [{ outcome: 'discrepancy', photos: [{ sha256: 'a0'.repeat(32), mediaType: 'text/html', bytes: 1 }] }, 400],
    [{ outcome: 'nothing-found', minutes: -1 }, 400],
  ])('refuses %j', async (json, status) => {
    expect((await report(json)).status).toBe(status);
    expect(await results()).toEqual([]);
  });

  it('answers 404 for a pick that is not on the list', async () => {
    expect((await report({ outcome: 'nothing-found' }, { params: { id: place.listId, pickId: 'p-0' } })).status).toBe(
      404,
    );
  });

  it('gives the slot of a parcel that was not found to the next in line', async () => {
    const next = pickOf({ pickId: 'p-next', customsCode: '3105' });
    await product.lists.place(placedPick(next));
    await product.lists.enqueue(ticketOf(placedPick(next)));

    await report({ outcome: 'not-found' });

    const present = await product.lists.list(place.listId);
    expect(present?.seats.filter(({ pickId }) => pickId !== null)).toEqual([]);
    expect((await list()).json.picks).toMatchObject([{ outcome: 'not-found', state: 'done' }]);
    expect(product.outbox.drain().inspections.map(({ pickId }) => pickId)).toEqual(['p-next']);
    expect((await results())[0]?.outcome).toBe('not-found');
  });

  it('refuses an inspector who must keep out of the firm’s parcels', async () => {
    const { ebcCode } = declaration();
    const person = { id: 'I1', name: inspector.name, customsCode: '3105', recusals: [ebcCode] };
    await product.references.publish({ ...REFERENCE, inspectors: [person] }, null);

    const reply = await report({ outcome: 'nothing-found' });

    expect([reply.status, reply.json.errors[0].code]).toEqual([403, 'recused']);
  });

  it('says where a pick went when its shift is over', async () => {
    const [present, pick] = [
      await product.lists.list(place.listId),
      (await product.lists.picks([place.pickId])).get(place.pickId),
    ];
    if (!present || !pick) throw new Error('nothing listed');
    await product.lists.save({ ...present, rev: present.rev + 1, isClosed: true });
    await product.lists.place({ ...pick, rev: pick.rev + 1, listId: '3105-2026-11-04-night' });

    const reply = await report({ outcome: 'nothing-found' });

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'moved']);
    expect(reply.json.detail).toContain('3105-2026-11-04-night');
  });
});
