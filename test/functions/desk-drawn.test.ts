import { describe, expect, it } from 'vitest';
import type { Policy } from '../../shared/model/policy.ts';
import { fourDocuments } from '../builders/arrived.ts';
import { quietPolicy } from '../builders/assess-world.ts';
import { inspector, officer, openedPick, REFERENCE } from '../builders/held-parcels.ts';
import { call } from '../builders/http-call.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { PARCEL } from '../builders/parcel.ts';

let product: MemoryProduct;
const queue = (query = {}) => call(product.handlers.desk, 'getQueue', { as: officer, query });
const next = () => call(product.handlers.desk, 'postNext', { as: officer, json: {} });
const decide = (json: unknown) =>
  call(product.handlers.desk, 'postDecision', { as: officer, params: { ...PARCEL }, json });
const numbers = (reply: { json: { parcels: { orderNo: string }[] } }) =>
  reply.json.parcels.map(({ orderNo }) => orderNo);

describe('a green parcel that the draw took', () => {
  const drawAll: Policy = { ...quietPolicy, random: { byTier: {}, otherwise: 1 } };
  const drawn = async () => {
    product = await memoryProduct({ reference: REFERENCE, policy: drawAll });
    await product.post(...fourDocuments());
    await product.settle();
    return openedPick(product);
  };
  const inspected = async () => {
    const { listId, pickId } = await drawn();
    const params = { id: listId, pickId };
    await call(product.handlers.field, 'postResult', { as: inspector, params, json: { outcome: 'nothing-found' } });
  };
  const state = async () =>
    (await call(product.handlers.inquire, 'getParcel', { as: officer, params: { ...PARCEL } })).json.state;

  it('waits for inspectors, and no officer is given it', async () => {
    await drawn();

    expect(numbers(await queue())).toEqual([]);
    expect((await next()).json.parcel).toBeNull();
    expect(await state()).toBe('held');
  });

  it('comes to the desk with the result, and an officer lets it go', async () => {
    await inspected();
    const listed = await queue({ lane: 'green' });

    const taken = await next();
    const reply = await decide({ action: 'release', reason: '查验未见异常' });

    expect([numbers(listed), listed.json.counts.green]).toEqual([[PARCEL.orderNo], 1]);
    expect(taken.json.parcel).toMatchObject({ lane: 'green', state: 'held' });
    expect([reply.status, reply.json.state]).toEqual([201, 'released']);
    expect(numbers(await queue())).toEqual([]);
  });

  it('is not released by the passing of time, before or after the result', async () => {
    await inspected();
    product.at('2026-12-04T00:00:00.000Z');

    expect(await state()).toBe('held');
  });
});
