import { beforeEach, describe, expect, it } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { disputed, heldParcels, OPENED, officer } from '../builders/held-parcels.ts';
import { call, type TestCall } from '../builders/http-call.ts';
import type { MemoryProduct } from '../builders/memory-product.ts';
import { PARCEL, waybill } from '../builders/parcel.ts';

const other = { ...officer, name: '审单员乙' } as const;
const THIRD = 'T20261104000003';

let product: MemoryProduct;
beforeEach(async () => {
  product = await heldParcels();
});

const queue = (query = {}, as: TestCall['as'] = officer) => call(product.handlers.desk, 'getQueue', { as, query });
const next = (as: TestCall['as'] = officer, json = {}) => call(product.handlers.desk, 'postNext', { as, json });
const decide = (json: unknown, more: TestCall = {}) =>
  call(product.handlers.desk, 'postDecision', { as: officer, params: { ...PARCEL }, json, ...more });
const etag = async () =>
  (await call(product.handlers.inquire, 'getParcel', { as: officer, params: { ...PARCEL } })).headers.etag ?? '';
const dossier = async (key = PARCEL) => {
  const found = (await product.dossiers.load([parcelId(key)], 'strong')).get(parcelId(key));
  if (found === undefined) throw new Error('no dossier');
  return found;
};
const numbers = (reply: { json: { parcels: { orderNo: string }[] } }) =>
  reply.json.parcels.map(({ orderNo }) => orderNo);
const release = { action: 'release', reason: '买家已说明收货地址' };

describe('getQueue', () => {
  it('lists what waits for people, with counts', async () => {
    const reply = await queue();

    expect(numbers(reply)).toEqual([PARCEL.orderNo, OPENED.orderNo].toSorted());
    expect(reply.json.counts).toEqual({ green: 0, yellow: 2, red: 0, countCap: 1000 });
    expect(reply.json.parcels[0]).toMatchObject({ lane: 'yellow', state: 'held', customsCode: '3105', lease: null });
  });

  it.each([
    [{ lane: 'red' }, 0],
    [{ lane: 'yellow' }, 2],
    [{ lane: 'green' }, 0],
    [{ state: 'held' }, 2],
    [{ state: 'waiting' }, 0],
    [{ customs: '3105' }, 2],
    [{ customs: '*' }, 2],
  ])('filters by %j', async (query, count) => {
    expect(numbers(await queue(query))).toHaveLength(count);
  });

  it('merges the districts for a national officer, page by page without loss or repetition', async () => {
    for (const [at, customsCode] of ['2924', '5141', '4601', '2924'].entries()) {
      await product.post(...elsewhere(`T2026110400002${at}`, customsCode));
    }
    await product.settle();
    const national = { ...officer, customs: '*' };
    const whole = numbers(await queue({}, national));

    const paged: string[] = [];
    for (let cursor: string | undefined = undefined, first = true; first || cursor !== undefined; first = false) {
      const page = await queue({ limit: '2', ...(cursor === undefined ? {} : { cursor }) }, national);
      paged.push(...numbers(page));
      cursor = page.json.nextCursor;
    }

    expect(whole).toHaveLength(6);
    expect(paged).toEqual(whole);
    expect((await queue({}, national)).json.counts.yellow).toBe(6);
    expect(numbers(await queue({ customs: '2924' }, national))).toHaveLength(2);
  });

  it('refuses a cursor that it did not give', async () => {
    expect((await queue({ cursor: 'x' })).status).toBe(400);
  });
});

describe('postNext', () => {
  it('locks the most urgent parcel and passes over what inspectors have', async () => {
    const taken = await next();

    expect(taken.json.parcel).toMatchObject({ orderNo: PARCEL.orderNo, lease: { by: officer.name } });
    expect((await dossier()).lease).toEqual({ by: officer.name, until: '2026-11-04T04:45:00.000Z' });
    expect((await next(other)).json.parcel).toBeNull();
  });

  it('shows the lease in the queue until it runs out', async () => {
    await next();
    const shown = async () =>
      (await queue()).json.parcels.find(({ orderNo }: { orderNo: string }) => orderNo === PARCEL.orderNo).lease;

    const during = await shown();
    product.at('2026-11-04T04:45:00.000Z');

    expect(during).toMatchObject({ by: officer.name });
    expect(await shown()).toBeNull();
    expect((await next(other)).json.parcel).toMatchObject({ orderNo: PARCEL.orderNo, lease: { by: other.name } });
  });

  it('never gives one parcel to two officers', async () => {
    await product.post(...disputed(THIRD));
    await product.settle();

    const taken = await Promise.all([next(), next(other), next({ ...officer, name: '审单员丙' })]);

    const given = taken.flatMap(({ json }) => (json.parcel === null ? [] : [json.parcel.orderNo]));
    expect(given.toSorted()).toEqual([PARCEL.orderNo, THIRD]);
  });

  it('takes no body for a wish for anything', async () => {
    const reply = await call(product.handlers.desk, 'postNext', { as: officer });

    expect(reply.json.parcel.orderNo).toBe(PARCEL.orderNo);
  });

  it('stays within the lane asked for', async () => {
    expect((await next(officer, { lane: 'red' })).json.parcel).toBeNull();
  });
});

describe('postDecision', () => {
  it('releases a held parcel, tells the declarant and takes it off the queue', async () => {
    const reply = await decide(release);

    expect([reply.status, reply.json.state]).toEqual([201, 'released']);
    expect((await dossier()).decisions).toMatchObject([{ action: 'release', by: officer.name, note: '' }]);
    expect(product.outbox.sent.notices.map(({ type, returnStatus }) => `${type} ${returnStatus}`)).toContain(
      'declaration 800',
    );
    expect(numbers(await queue())).toEqual([OPENED.orderNo]);
  });

  it.each([
    ['detain', 'detained', '599'],
    ['return', 'returned', '700'],
  ])('knows %s', async (action, state, status) => {
    const reply = await decide({ ...release, action });

    expect(reply.json.state).toBe(state);
    expect(product.outbox.sent.notices.map(({ returnStatus }) => returnStatus)).toContain(status);
  });

  it('sends a parcel to inspection by an extra pick and keeps it held', async () => {
    const reply = await decide({ ...release, action: 'inspect' });

    expect(reply.json.state).toBe('held');
    expect(product.outbox.sent.inspections).toMatchObject([
      { reason: 'officer', orderNo: PARCEL.orderNo, customsCode: '3105' },
    ]);
  });

  it('may rest on the ETag of the parcel, also after its lease was taken', async () => {
    const tag = await etag();
    await next();

    expect((await decide(release, { headers: { 'if-match': tag } })).status).toBe(201);
  });

  it('is a conflict when the verdict changed since', async () => {
    const tag = await etag();
    await product.post({
      type: 'waybill',
      body: waybill({ logisticsNo: 'YD0001', consignee: '测试乙', appTime: '20261104113000' }),
    });
    await product.settle();

    const reply = await decide(release, { headers: { 'if-match': tag } });

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'verdict-changed']);
    expect((await decide(release, { headers: { 'if-match': await etag() } })).status).toBe(201);
  });

  it('is a conflict while another officer holds the parcel', async () => {
    await next(other);

    const reply = await decide(release);

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'leased']);
    expect((await decide(release, { as: other })).status).toBe(201);
  });

  it('is a conflict when the parcel is not held', async () => {
    await decide(release);

    const reply = await decide({ ...release, action: 'detain' });

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'not-held']);
  });

  it('is one decision however often it is asked, and tells again what may be lost', async () => {
    const first = await decide(release);
    const told = product.outbox.drain().notices;

    const second = await decide(release);

    expect(second.json).toEqual(first.json);
    expect((await dossier()).decisions).toHaveLength(1);
    expect(product.outbox.sent.notices).toEqual(told);
  });

  it('is recorded once when two officers decide at the same time', async () => {
    const replies = await Promise.all([decide(release), decide({ ...release, action: 'detain' }, { as: other })]);

    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await dossier()).decisions).toHaveLength(1);
  });

  it('answers the first reply under the same Idempotency-Key and refuses another request under it', async () => {
    const headers = { 'idempotency-key': 'abc' };
    const first = await decide(release, { headers });

    const again = await decide(release, { headers });
    const another = await decide({ ...release, action: 'detain' }, { headers });

    expect([again.json, again.headers['idempotent-replayed']]).toEqual([first.json, 'true']);
    expect([another.status, another.json.type]).toEqual([409, 'https://sandan.dev/problems/conflict']);
  });

  it.each([
    [{ action: 'release' }, '/reason'],
    [{ action: 'burn', reason: 'x' }, '/action'],
    [{ ...release, lane: 'red' }, '/lane'],
  ])('names the fault of %j', async (json, pointer) => {
    const reply = await decide(json);

    expect([reply.status, reply.json.errors[0].pointer]).toEqual([400, pointer]);
  });

  it('answers 404 for a parcel that is not there', async () => {
    expect((await decide(release, { params: { ebpCode: 'x', orderNo: 'y' } })).status).toBe(404);
  });
});

/** A disputed parcel declared in another district. */
function elsewhere(orderNo: string, customsCode: string) {
  return disputed(orderNo).map((document) =>
    document.type === 'declaration' ? { ...document, body: { ...document.body, customsCode } } : document,
  );
}
