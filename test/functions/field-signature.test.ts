import { beforeEach, describe, expect, it } from 'vitest';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { heldParcels, inspector, OPENED, openedPick } from '../builders/held-parcels.ts';
import { call, type TestClaims } from '../builders/http-call.ts';
import type { MemoryProduct } from '../builders/memory-product.ts';

const colleague = { ...inspector, name: '查验员乙' };
const supervisor = { role: 'supervisor', customs: '3105', name: '主管甲' } as const;

let product: MemoryProduct;
let params: { id: string; pickId: string };
beforeEach(async () => {
  product = await heldParcels();
  const { listId: id, pickId } = await openedPick(product);
  params = { id, pickId };
});

const report = (outcome: string, as: TestClaims = inspector) =>
  call(product.handlers.field, 'postResult', { as, params, json: { outcome, note: '吊牌为仿冒' } });
const sign = (as: TestClaims = colleague) => call(product.handlers.field, 'postSignature', { as, params, json: {} });
const results = async () =>
  (await product.dossiers.load([parcelId(OPENED)], 'strong')).get(parcelId(OPENED))?.results ?? [];

describe('postSignature', () => {
  it.each(['infringing', 'prohibited'])('lets %s stand only once a second person signed', async (outcome) => {
    const reported = await report(outcome);
    expect([reported.status, reported.json.state]).toEqual([201, 'awaiting-signature']);
    expect(await results()).toEqual([]);
    expect(product.outbox.drain().results).toEqual([]);
    product.at('2026-11-04T05:00:00.000Z');

    const signed = await sign();

    expect([signed.status, signed.json]).toEqual([
      201,
      { pickId: params.pickId, outcome, at: '2026-11-04T05:00:00.000Z', state: 'done' },
    ]);
    expect(await results()).toMatchObject([
      { outcome, by: inspector.name, note: '吊牌为仿冒; 签字 signed by 查验员乙', at: '2026-11-04T05:00:00.000Z' },
    ]);
    expect(product.outbox.drain().results).toMatchObject([{ outcome }]);
  });

  it('lets a supervisor sign', async () => {
    await report('infringing');

    expect((await sign(supervisor)).status).toBe(201);
  });

  it('changes nothing when the same person signs again', async () => {
    await report('infringing');
    const first = await sign();
    product.at('2026-11-04T06:00:00.000Z');

    expect((await sign()).json).toEqual(first.json);
    expect(await results()).toHaveLength(1);
  });

  it('is refused to whoever reported', async () => {
    await report('infringing');

    const reply = await sign(inspector);

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'same-person']);
    expect(await results()).toEqual([]);
  });

  it('is refused before anything was reported, and of what stands already', async () => {
    const early = await sign();
    await report('nothing-found');
    const late = await sign();

    expect(early.json.errors[0].code).toBe('not-reported');
    expect([late.status, late.json.errors[0].code]).toEqual([409, 'other-result']);
  });

  it('lets whoever reported correct it until it is signed, and nobody else', async () => {
    await report('infringing');

    const other = await report('nothing-found', colleague);
    const own = await report('nothing-found');

    expect([other.status, other.json.errors[0].code]).toEqual([409, 'reported-by-another']);
    expect([own.status, own.json.state]).toEqual([201, 'done']);
    expect(await results()).toMatchObject([{ outcome: 'nothing-found' }]);
  });

  it('answers 404 for a pick that is not there', async () => {
    params = { ...params, pickId: 'p-0' };

    expect((await sign()).status).toBe(404);
  });
});
