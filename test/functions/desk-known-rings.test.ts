import { describe, expect, it } from 'vitest';
import { officer } from '../builders/held-parcels.ts';
import { call } from '../builders/http-call.ts';
import { insight } from '../builders/insight.ts';
import type { MemoryProduct } from '../builders/memory-product.ts';
import { PARCEL } from '../builders/parcel.ts';
import { presumedParcel } from '../builders/presumed-parcel.ts';

const NEXT_LOOK = '2026-11-04T04:40:00.000Z';
const SETTLED = '2026-11-04T04:50:00.001Z';
const params = { ...PARCEL };

async function takenBack(): Promise<MemoryProduct> {
  const product = await presumedParcel();
  product.at(NEXT_LOOK);
  await product.outbox.insights([insight({ asOf: NEXT_LOOK, score: 0, findings: [] })]);
  await product.settle();
  return product;
}

const parcelAs = ({ handlers }: MemoryProduct, as: typeof officer | { role: 'submitter'; org: string }) =>
  call(handlers.inquire, 'getParcel', { as, params });
const queueOf = async ({ handlers }: MemoryProduct) => (await call(handlers.desk, 'getQueue', { as: officer })).json;
const release = ({ handlers }: MemoryProduct) =>
  call(handlers.desk, 'postDecision', { as: officer, params, json: { action: 'release', reason: '已核实' } });

describe('desk, where a parcel touches a known ring', () => {
  it('has it in the queue with the reason, and an officer may decide', async () => {
    const product = await presumedParcel();

    expect((await queueOf(product)).parcels).toMatchObject([
      { ...PARCEL, lane: 'yellow', codes: ['identity-borrowed'] },
    ]);
    expect((await parcelAs(product, officer)).json).toMatchObject({
      state: 'held',
      findings: [{ code: 'identity-borrowed', evidence: [{ value: '14 / 16' }], linked: { count: 14 } }],
    });
    expect((await release(product)).status).toBe(201);
  });

  it('tells the parties neither the reason nor the parcels of the ring', async () => {
    const { json, text } = await parcelAs(await presumedParcel(), { role: 'submitter', org: PARCEL.ebpCode });

    expect([json.lane, json.findings, json.score]).toEqual(['yellow', [], 0]);
    expect(text).not.toMatch(/identity-borrowed|known-|R1|14 \/ 16/);
  });

  it('has no more to do with it when a look takes the presumption back', async () => {
    const product = await takenBack();

    expect((await queueOf(product)).parcels).toEqual([]);
    expect((await parcelAs(product, officer)).json).toMatchObject({ state: 'screened', lane: 'green', findings: [] });
    expect((await release(product)).status).toBe(409);
    product.at(SETTLED);
    const { state, history, receipts } = (await parcelAs(product, officer)).json;
    expect(state).toBe('released');
    expect(history).toContainEqual(expect.objectContaining({ at: NEXT_LOOK, what: 'lane', lane: 'green' }));
    expect(receipts.map(({ returnStatus }: { returnStatus: string }) => returnStatus)).toContain('800');
  });

  it('keeps what an officer decided when the presumption is taken back after it', async () => {
    const product = await presumedParcel();
    await release(product);
    product.at(NEXT_LOOK);

    await product.outbox.insights([insight({ asOf: NEXT_LOOK, score: 0, findings: [] })]);
    await product.settle();

    expect((await parcelAs(product, officer)).json).toMatchObject({
      state: 'released',
      decisions: [{ action: 'release' }],
    });
    expect((await queueOf(product)).parcels).toEqual([]);
  });
});
