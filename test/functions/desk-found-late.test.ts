import { describe, expect, it } from 'vitest';
import { fourDocuments } from '../builders/arrived.ts';
import { officer, REFERENCE } from '../builders/held-parcels.ts';
import { call } from '../builders/http-call.ts';
import { insight } from '../builders/insight.ts';
import { type MemoryProduct, memoryProduct } from '../builders/memory-product.ts';
import { PARCEL } from '../builders/parcel.ts';

const FOUND = '2026-11-20T16:05:00.000Z';
const params = { ...PARCEL };

/** A green parcel that was released, and in which a look back found something two weeks later. */
async function foundLate(): Promise<MemoryProduct> {
  const product = await memoryProduct({ reference: REFERENCE });
  await product.post(...fourDocuments());
  await product.settle();
  product.at(FOUND);
  await product.outbox.insights([insight()]);
  await product.settle();
  return product;
}

const parcelOf = async ({ handlers }: MemoryProduct) =>
  (await call(handlers.inquire, 'getParcel', { as: officer, params })).json;
const queueOf = async ({ handlers }: MemoryProduct) => (await call(handlers.desk, 'getQueue', { as: officer })).json;
const decide = ({ handlers }: MemoryProduct, action: string, reason = '已移交缉私部门') =>
  call(handlers.desk, 'postDecision', { as: officer, params, json: { action, reason } });

describe('desk, where something was found after the release', () => {
  it('shows the parcel, its state kept, its lane history and its findings with the time', async () => {
    const product = await foundLate();

    const parcel = await parcelOf(product);
    const queue = await queueOf(product);

    expect([parcel.state, parcel.lane, parcel.actions]).toEqual(['released', 'red', ['release']]);
    expect(parcel.findings).toMatchObject([{ code: 'identity-pool', foundAt: insight().asOf, linked: { count: 8 } }]);
    expect(parcel.history).toContainEqual(expect.objectContaining({ at: FOUND, what: 'lane', afterRelease: true }));
    expect(parcel.history).not.toContainEqual(expect.objectContaining({ what: 'pick' }));
    expect(queue.parcels).toMatchObject([{ ...PARCEL, state: 'released', lane: 'red', codes: ['identity-pool'] }]);
    expect(queue.counts.red).toBe(1);
    expect(await product.lists.lists('3105', undefined)).toEqual([]);
  });

  it('tells the parties nothing of it', async () => {
    const product = await foundLate();
    await decide(product, 'release');
    const released = await memoryProduct({ reference: REFERENCE });
    await released.post(...fourDocuments());
    await released.settle();
    released.at(FOUND);
    const seenOf = async ({ handlers }: MemoryProduct) =>
      (await call(handlers.inquire, 'getParcel', { as: { role: 'submitter', org: PARCEL.ebpCode }, params })).json;

    // Each product gives its own number of entry.
    const { history, receipts, entryNo: _, ...seen } = await seenOf(product);
    const { history: usual, receipts: told, entryNo: __, ...rest } = await seenOf(released);
    const idsOf = (of: readonly { id: string }[]) => of.map(({ id }) => id).toSorted();

    expect(seen).toEqual(rest);
    expect(idsOf(receipts)).toEqual(idsOf(told));
    expect(seen).toMatchObject({ state: 'released', lane: 'green', findings: [] });
    expect(history.map(({ what }: { what: string }) => what)).not.toContain('decision');
    expect(history.filter(({ lane }: { lane?: string }) => lane !== undefined && lane !== 'green')).toEqual([]);
    expect(usual.length).toBeGreaterThan(0);
  });

  it('gives it to the next officer', async () => {
    const product = await foundLate();

    const taken = await call(product.handlers.desk, 'postNext', { as: officer, json: {} });

    expect(taken.json.parcel).toMatchObject({ ...PARCEL, state: 'released' });
  });

  it.each(['inspect', 'detain', 'return'])('refuses to %s what has left', async (action) => {
    const product = await foundLate();

    const reply = await decide(product, action);

    expect([reply.status, reply.json.errors[0].code]).toEqual([409, 'already-left']);
    expect(reply.json.detail).toMatch(/货物已放行.*have left/);
  });

  it('closes the case with a release, which moves neither the state nor the time of release', async () => {
    const product = await foundLate();

    const reply = await decide(product, 'release');

    expect([reply.status, reply.json.state]).toEqual([201, 'released']);
    expect((await queueOf(product)).parcels).toEqual([]);
    expect(await parcelOf(product)).toMatchObject({
      ...{ state: 'released', lane: 'red', actions: [] },
      decisions: [{ action: 'release', afterRelease: true }],
    });
    expect(product.outbox.sent.notices).toEqual([]);
    expect((await decide(product, 'inspect')).json.errors[0].code).toBe('not-held');
  });

  it('does not take the decision for a repetition of the one that released the parcel', async () => {
    const product = await memoryProduct({ reference: REFERENCE });
    await product.post(...fourDocuments());
    await product.outbox.insights([insight({ asOf: '2026-11-04T04:00:00.000Z' })]);
    await product.settle();
    await decide(product, 'release', '无异常');
    product.at(FOUND);
    await product.outbox.insights([
      insight({
        findings: [...insight().findings, ...insight().findings.map((one) => ({ ...one, code: 'order-inflation' }))],
      }),
    ]);
    await product.settle();
    expect((await queueOf(product)).parcels).toHaveLength(1);

    expect((await decide(product, 'release', '无异常')).status).toBe(201);

    expect((await queueOf(product)).parcels).toEqual([]);
    expect((await parcelOf(product)).decisions).toHaveLength(2);
  });

  it('takes it out again when the look back takes it back', async () => {
    const product = await foundLate();

    await product.outbox.insights([insight({ asOf: '2026-11-21T16:00:00.000Z', score: 0, findings: [] })]);
    await product.settle();

    expect((await queueOf(product)).parcels).toEqual([]);
    expect(await parcelOf(product)).toMatchObject({ state: 'released', lane: 'green' });
  });
});
