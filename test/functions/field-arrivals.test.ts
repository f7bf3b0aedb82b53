import { beforeEach, describe, expect, it } from 'vitest';
import { sweep } from '../../functions/sweep/sweep.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { fourDocuments } from '../builders/arrived.ts';
import { inspector, officer } from '../builders/held-parcels.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { declaration, PARCEL } from '../builders/parcel.ts';
import { returnRequest } from '../builders/return-request.ts';

describe('postArrival', () => {
  /** Released on 2026-11-04, ten minutes after its documents came. */
  const RELEASED = Date.parse('2026-11-04T04:40:00.000Z');
  const day = (days: number) => new Date(RELEASED + days * 86_400_000).toISOString();
  const chinaTime = (days: number) =>
    new Date(RELEASED + days * 86_400_000 + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
  const arrive = (json: unknown, more: TestCall = {}) =>
    call(product.handlers.field, 'postArrival', { as: inspector, params: { ...PARCEL }, json, ...more });
  const dossier = async () => {
    const found = (await product.dossiers.load([parcelId(PARCEL)], 'strong')).get(parcelId(PARCEL));
    if (found === undefined) throw new Error('no dossier');
    return found;
  };
  const held = async () => {
    const { reservation } = await dossier();
    return product.ledger.used(reservation?.person ?? '', '2026');
  };
  const state = async () =>
    (await call(product.handlers.inquire, 'getParcel', { as: inspector, params: { ...PARCEL } })).json.state;
  let product: MemoryProduct;
  let whole: number;

  beforeEach(async () => {
    product = await memoryProduct();
    await product.post(...fourDocuments());
    await product.settle();
    whole = await held();
    product.at(day(29));
    await product.post({ type: 'return', body: returnRequest(declaration(), chinaTime(29)) });
    await product.settle();
    product.at(day(60));
  });

  it.each([
    ['45', 0],
    ['40', 0],
    ['46', 1],
  ])('applied for on day 29, back on day %s: %s of the quota stays taken', async (days, share) => {
    const reply = await arrive({ at: day(Number(days)), weight: '0.80' });
    await product.settle();

    expect([reply.status, reply.json]).toEqual([
      202,
      { ...PARCEL, at: day(Number(days)), weight: '0.8', status: 'accepted' },
    ]);
    expect(whole).toBeGreaterThan(0);
    expect(await held()).toBe(share * whole);
    expect(await state()).toBe('released');
  });

  it('gives nothing back while nothing arrives, however long that is', async () => {
    const before = await dossier();
    for (const days of [31, 46, 200]) {
      product.at(day(days));
      await sweep(product, { recover: false });
      await product.outbox.reassess([parcelId(PARCEL)]);
      await product.settle();
    }

    expect(await held()).toBe(whole);
    expect(await state()).toBe('released');
    expect((await dossier()).lanes).toEqual(before.lanes);
  });

  it('restores the part that was applied for and came back', async () => {
    const two = declaration({ orderNo: 'T20261104000005', logisticsNo: 'YD0005', buyerIdNumber: '110101190001010023' });
    const [line] = two.lines;
    if (line === undefined) throw new Error('no line');
    const key = { ...PARCEL, orderNo: two.orderNo };
    const lines = [line, { ...line, gnum: '2' }];
    product.at('2026-11-04T04:30:00.000Z');
    await product.post({ type: 'declaration', body: { ...two, lines } });
    await product.settle();
    product.at('2026-11-05T05:00:00.000Z');
    await product.outbox.reassess([parcelId(key)]);
    await product.settle();
    await call(product.handlers.desk, 'postDecision', {
      as: officer,
      params: { ...key },
      json: { action: 'release', reason: '资料已补' },
    });
    product.at(day(30));
    await product.post({ type: 'return', body: returnRequest({ ...two, lines }, chinaTime(10), [line]) });
    await arrive({ at: day(20), weight: '0.4' }, { params: { ...key } });
    const before = (await product.dossiers.load([parcelId(key)], 'strong')).get(parcelId(key))?.reservation;
    await product.settle();

    const { reservation } = (await product.dossiers.load([parcelId(key)], 'strong')).get(parcelId(key)) ?? {};
    expect(before?.fen).toBeGreaterThan(0);
    expect(reservation?.fen).toBe((before?.fen ?? 0) / 2);
  });

  it('shows the arrival in the history, with who noted it', async () => {
    await arrive({ weight: '0.8', logisticsNo: 'TH1' });
    await product.settle();

    const parcel = await call(product.handlers.inquire, 'getParcel', { as: officer, params: { ...PARCEL } });
    expect((await dossier()).arrivals).toEqual([
      { at: day(60), weight: '0.8', logisticsNo: 'TH1', by: inspector.name },
    ]);
    expect(parcel.json.history.at(-1)).toMatchObject({ what: 'returnArrived', by: inspector.name });
  });

  it('counts the same arrival once: by its key, and by time and weight', async () => {
    const once = { headers: { 'idempotency-key': 'A1' } };
    const first = await arrive({ weight: '0.8' }, once);
    product.at(day(60.5));
    const replayed = await arrive({ weight: '0.8' }, once);
    await product.settle();
    const again = await arrive({ at: '2027-01-03T12:40:00+08:00', weight: '0.800' });
    await product.settle();

    expect(replayed.json).toEqual(first.json);
    expect([again.status, again.json.status]).toEqual([202, 'duplicate']);
    expect((await dossier()).arrivals).toHaveLength(1);
  });

  it('is found again by the sweep when its message was lost', async () => {
    await arrive({ at: day(40), weight: '0.8' });
    product.outbox.drain();
    const lost = (await dossier()).arrivals;

    await sweep(product, { recover: true });
    await product.settle();

    expect(lost).toEqual([]);
    expect((await dossier()).arrivals).toMatchObject([{ at: day(40), weight: '0.8', by: inspector.name }]);
    expect(await held()).toBe(0);
  });

  it.each([
    [{ weight: '0.8', at: '2027-03-01T00:00:00Z' }, '/at'],
    [{ weight: '0.8', at: 'yesterday' }, '/at'],
    [{ weight: '1 kg' }, '/weight'],
    [{}, '/weight'],
  ])('refuses %j', async (json, pointer) => {
    const reply = await arrive(json);

    expect([reply.status, reply.json.errors[0].pointer]).toEqual([400, pointer]);
    expect(product.outbox.sent.returned).toEqual([]);
  });

  it('says how a weight is written where one is not', async () => {
    const { json } = await arrive({ weight: '1.2 kg' });

    expect(json.errors).toEqual([
      {
        pointer: '/weight',
        code: 'invalid-format',
        detail: '应为公斤数，至多 5 位小数，如 1.25 Kilograms with at most 5 decimals, such as 1.25.',
      },
    ]);
  });

  it('answers 404 for a parcel of another district and for one that is not there', async () => {
    const foreign = await arrive({ weight: '0.8' }, { as: { ...inspector, customs: '9999' } });
    const unknown = await arrive({ weight: '0.8' }, { params: { ...PARCEL, orderNo: 'T0' } });

    expect([foreign.status, unknown.status]).toEqual([404, 404]);
  });

  it('is a conflict where nobody declared the parcel', async () => {
    const orderNo = 'T20261104000009';
    const [ordered] = fourDocuments();
    if (ordered?.type !== 'order') throw new Error('an order');
    await product.post({ type: 'order', body: { ...ordered.body, orderNo } });
    await product.settle();

    const reply = await arrive({ weight: '0.8' }, { params: { ...PARCEL, orderNo } });

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'not-declared']);
  });
});
