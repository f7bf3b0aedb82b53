import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { after } from '../../shared/notation/china-time.ts';
import { heldParcels, inspector, OPENED, openedPick } from '../builders/held-parcels.ts';
import { call, type TestClaims } from '../builders/http-call.ts';
import type { MemoryProduct } from '../builders/memory-product.ts';
import { PARCEL } from '../builders/parcel.ts';

const supervisor = { role: 'supervisor', customs: '3105', name: '主管甲' } as const;
const other = { ...supervisor, name: '主管乙' };

let product: MemoryProduct;
let place: { listId: string; pickId: string };
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  product = await heldParcels();
  place = await openedPick(product);
});

const propose = (json: unknown, as: TestClaims = supervisor) =>
  call(product.handlers.field, 'postOverride', { as, params: { id: place.listId }, json });
const confirm = (overrideId: string, as: TestClaims = other) =>
  call(product.handlers.field, 'postOverrideConfirmation', { as, params: { id: place.listId, overrideId }, json: {} });
const list = async () =>
  (await call(product.handlers.field, 'getList', { as: inspector, params: { id: place.listId } })).json;
const takeOff = (subject = place.pickId) => ({ kind: 'take-off', subject, reason: '重复布控' });

describe('postOverride', () => {
  it('changes nothing by itself, and is noted once', async () => {
    const first = await propose(takeOff());
    const again = await propose(takeOff());

    expect([first.status, first.json.confirmedBy]).toEqual([201, null]);
    expect(again.json).toEqual(first.json);
    expect(await list()).toMatchObject({ overridden: 0, count: 1, overrides: [{ id: first.json.id }] });
    expect((await list()).picks).toMatchObject([{ state: 'open' }]);
  });

  it.each([
    [{ kind: 'take-off', subject: 'p-0', reason: '无' }, 400, 'subject'],
    [{ kind: 'replace-inspector', subject: 'I9', reason: '无' }, 400, 'subject'],
    [{ kind: 'put-on', subject: `${PARCEL.ebpCode}/nobody`, reason: '无' }, 400, 'subject'],
  ])('refuses what is not there: %j', async (json, status, code) => {
    const reply = await propose(json);

    expect([reply.status, reply.json.errors[0].code, reply.json.errors[0].pointer]).toEqual([status, code, '/subject']);
  });

  it.each([{ ...takeOff('p'), reason: ' ' }, { kind: 'drop', subject: 'p', reason: '无' }, {}])(
    'refuses what is not complete: %j',
    async (json) => {
      expect((await propose(json)).status).toBe(400);
    },
  );

  it('never takes off what was drawn at random', async () => {
    const [pick] = (await product.lists.picks([place.pickId])).values();
    if (pick === undefined) throw new Error('no pick');
    await product.lists.place({ ...pick, rev: pick.rev + 1, atRandom: true });

    const reply = await propose(takeOff());

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'at-random']);
  });
});

describe('postOverrideConfirmation', () => {
  it('is refused to whoever proposed', async () => {
    const { json } = await propose(takeOff());

    const reply = await confirm(json.id, supervisor);

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'same-person']);
    expect((await list()).overridden).toBe(0);
  });

  it('takes a pick off: its seat is free, and the parcel waits at the desk', async () => {
    const { json } = await propose(takeOff());

    const reply = await confirm(json.id);

    expect([reply.status, reply.json.confirmedBy]).toEqual([201, other.name]);
    expect(await list()).toMatchObject({ overridden: 1, picks: [{ state: 'given-up', inspectors: [] }] });
    expect((await product.lists.list(place.listId))?.seats.some(({ pickId }) => pickId !== null)).toBe(false);
    const dossier = (await product.dossiers.load([parcelId(OPENED)], 'strong')).get(parcelId(OPENED));
    expect(dossier?.shed?.reason).toBe('taken-off');
  });

  it('counts once, however often it is confirmed', async () => {
    const { json } = await propose(takeOff());
    await confirm(json.id);

    expect((await confirm(json.id)).status).toBe(201);
    expect((await list()).overridden).toBe(1);
  });

  it('confirmed again, takes nothing off that an officer sent anew since', async () => {
    const { json } = await propose(takeOff());
    const { json: inForce } = await confirm(json.id);
    const [pick] = (await product.lists.picks([place.pickId])).values();
    if (pick === undefined) throw new Error('no pick');
    const pickedAt = after(inForce.confirmedAt, 60_000);
    await product.outbox.inspections([{ ...pick, reason: 'officer', pickedAt }]);
    await product.settle();

    await confirm(json.id);

    expect((await list()).picks).toMatchObject([{ state: 'open', reason: 'officer' }]);
  });

  it('takes nothing off that chance drew before the word was put into effect', async () => {
    const { json } = await propose(takeOff());
    const { lists } = product;
    const save = lists.save.bind(lists);
    vi.spyOn(lists, 'save').mockImplementationOnce(async (next) => {
      const [pick] = (await lists.picks([place.pickId])).values();
      if (pick !== undefined) await lists.place({ ...pick, rev: pick.rev + 1, atRandom: true });
      return save(next);
    });

    await confirm(json.id);

    expect((await list()).picks).toMatchObject([{ state: 'open' }]);
  });

  it('puts a held parcel on', async () => {
    const { json } = await propose({ kind: 'put-on', subject: `${PARCEL.ebpCode}/${PARCEL.orderNo}`, reason: '举报' });

    await confirm(json.id);
    await product.settle();

    expect((await list()).picks.map(({ orderNo }: { orderNo: string }) => orderNo).toSorted()).toEqual(
      [PARCEL.orderNo, OPENED.orderNo].toSorted(),
    );
  });

  it('refuses to replace an inspector where nobody is left to come in', async () => {
    const reply = await propose({ kind: 'replace-inspector', subject: 'I1', reason: '病假' });

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'nobody-left']);
    expect((await list()).overrides).toEqual([]);
  });

  it('answers 404 for a proposal that is not there', async () => {
    expect((await confirm('o-0')).status).toBe(404);
  });
});
