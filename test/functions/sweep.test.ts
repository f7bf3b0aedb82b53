import { describe, expect, it } from 'vitest';
import { assess } from '../../functions/assess/assess.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { memoryCursors } from '../../shared/adapters/memory/memory-cursors.ts';
import { memorySubmissions } from '../../shared/adapters/memory/memory-submissions.ts';
import type { Document } from '../../shared/model/document/document.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import type { Reference } from '../../shared/model/reference.ts';
import { fourDocuments, RECEIVED_AT } from '../builders/arrived.ts';
import { assessWorld, quietPolicy } from '../builders/assess-world.ts';
import { insight } from '../builders/insight.ts';
import { declaration, order, PARCEL, payment, waybill } from '../builders/parcel.ts';

const ID = parcelId(PARCEL);
const SENDERS = { order: order().ebcCode, payment: payment().payCode, waybill: waybill().logisticsCode };
const LATER = '2026-11-04T04:45:00.000Z';
const NEXT_DAY = '2026-11-05T04:30:00.000Z';

/** The world of the sweep over that of the assessment: one store, one clock. */
function sweepWorld(reference: Reference = {}) {
  const world = assessWorld({ reference });
  const published = { version: 'test', reference: {}, policy: quietPolicy };
  const parts = {
    submissions: memorySubmissions(),
    cursors: memoryCursors(),
    references: { current: async () => published, publish: async () => 'test' },
  };
  return {
    ...world,
    ...parts,
    /** Keeps each document as its sender's submission, as intake does before it announces anything. */
    async keep(documents: readonly Document[]) {
      for (const [i, document] of documents.entries()) {
        const org = document.type in SENDERS ? SENDERS[document.type as keyof typeof SENDERS] : declaration().agentCode; // just seen to be a key
        const about = { submissionId: `S${i}`, org, receivedAt: RECEIVED_AT, sha256: '' };
        const bytes = new TextEncoder().encode(JSON.stringify({ documents: [document] }));
        await parts.submissions.keep({ ...about, contentType: 'application/json' }, bytes);
      }
    },
    /** Delivers what the outbox holds until nothing moves any more. */
    async deliver() {
      for (
        let sent = world.outbox.sent.documents.splice(0);
        sent.length > 0;
        sent = world.outbox.sent.documents.splice(0)
      ) {
        await assess(world, { arrived: sent, reassess: [] });
      }
      await world.settle();
    },
    async dossier() {
      return (await world.dossiers.load([ID], 'strong')).get(ID);
    },
  };
}

describe('sweep', () => {
  it('finds after a restart what was accepted and never assessed', async () => {
    const world = sweepWorld();
    await world.keep(fourDocuments());

    await sweep(world, { recover: true });
    await world.deliver();

    expect(await world.dossier()).toMatchObject({ missing: [], verdict: { lane: 'green' } });
  });

  it('wakes unfinished pulls after a restart, whose queue is gone, and once more when the window ends', async () => {
    const ebp = [{ code: PARCEL.ebpCode, name: '宁波测试平台', platDataOpenUrl: 'https://shop.example.invalid/179' }];
    const world = sweepWorld({ enterprises: { ebp } });
    const [first, , third, fourth] = fourDocuments();
    const paid: Document = { type: 'payment', body: payment({ payerName: '测试乙' }) };
    await world.keep([first, paid, third, fourth].flatMap((document) => document ?? []));
    await sweep(world, { recover: true });
    await world.deliver();
    const [told, ...more] = world.outbox.sent.pulls.splice(0);

    await sweep(world, { recover: true });

    expect([told, more]).toEqual([{ parcel: ID, notBefore: RECEIVED_AT }, []]);
    expect(world.outbox.sent.pulls.splice(0)).toEqual([told]);
    world.at('2026-11-05T04:31:00.000Z');
    await sweep(world, { recover: false });
    expect(world.outbox.sent.pulls).toEqual([told]);
  });

  it('finds a lost message without a restart once the pages are old enough', async () => {
    const world = sweepWorld();
    await world.keep(fourDocuments());

    await sweep(world, { recover: false });
    const early = world.outbox.sent.documents.length;
    world.at(LATER);
    await sweep(world, { recover: false });
    await world.deliver();

    expect(early).toBe(0);
    expect(await world.dossier()).toMatchObject({ verdict: { lane: 'green' } });
  });

  it('finds a waybill that was filed but never reached the parcel that claims it', async () => {
    const world = sweepWorld();
    await world.keep(fourDocuments());
    await sweep(world, { recover: true });
    const sent = world.outbox.sent.documents.splice(0);
    const carried = sent.filter(({ document }) => document.type === 'waybill');
    await assess(world, { arrived: sent.filter((one) => !carried.includes(one)), reassess: [] });
    const file = await world.waybills.load(waybill().logisticsCode, waybill().logisticsNo, 'strong');
    if (!file) throw new Error('the declaration claims its waybill');
    await world.waybills.save({ ...file, rev: file.rev + 1, versions: carried });

    await sweep(world, { recover: true });
    await world.deliver();

    expect(await world.dossier()).toMatchObject({ missing: [], verdict: { lane: 'green' } });
  });

  it('announces nothing again that is assessed', async () => {
    const world = sweepWorld();
    await world.keep(fourDocuments());
    await sweep(world, { recover: true });
    await world.deliver();

    const assessed = await world.dossier();
    await sweep(world, { recover: true });

    expect(assessed?.verdict).not.toBeNull();
    expect(world.outbox.sent.documents).toEqual([]);
  });

  it('tells the receipts again after a restart, under the ids that readers know', async () => {
    const world = sweepWorld();
    await world.keep(fourDocuments());
    await sweep(world, { recover: true });
    await world.deliver();
    const told = world.outbox.drain().notices.map(({ id }) => id);

    await sweep(world, { recover: true });

    expect(told.length).toBeGreaterThan(4);
    expect(new Set(world.outbox.drain().notices.map(({ id }) => id))).toEqual(new Set(told));
  });

  it('ends the window of a declared parcel whose partners never came, at its end and not before', async () => {
    const world = sweepWorld();
    await world.keep(fourDocuments().filter(({ type }) => type === 'declaration'));
    await sweep(world, { recover: true });
    await world.deliver();

    world.at('2026-11-05T04:29:59.999Z');
    await sweep(world, { recover: false });
    await world.deliver();
    const before = await world.dossier();
    world.at('2026-11-05T04:30:00.001Z');
    await sweep(world, { recover: false });
    await world.deliver();

    expect(before?.verdict).toBeNull();
    expect((await world.dossier())?.verdict?.findings.map(({ code }) => code)).toEqual([
      'missing-order',
      'missing-payment',
      'missing-waybill',
    ]);
  });

  it('judges again at the end of the window what shares its payment with an order that never came', async () => {
    const world = sweepWorld();
    await world.keep([...fourDocuments(), { type: 'payment', body: payment({ orderNo: 'T2' }) }]);
    await sweep(world, { recover: true });
    await world.deliver();
    const before = await world.dossier();

    world.at('2026-11-05T04:30:00.001Z');
    await sweep(world, { recover: false });
    await world.deliver();

    const codes = (dossier: Awaited<ReturnType<typeof world.dossier>>) =>
      dossier?.verdict?.findings.map(({ code }) => code);
    expect(codes(before)).toEqual([]);
    expect(codes(await world.dossier())).toEqual(['amount-mismatch']);
  });

  it('tells a green release once, when its settling time is over', async () => {
    const world = sweepWorld();
    await world.keep(fourDocuments());
    await sweep(world, { recover: true });
    await world.deliver();
    world.outbox.drain();

    for (const at of [LATER, NEXT_DAY]) {
      world.at(at);
      await sweep(world, { recover: false });
    }

    expect(world.outbox.drain().notices.map(({ returnStatus }) => returnStatus)).toEqual(['800']);
  });

  it('tells the release of a parcel in which something was found just after it', async () => {
    const world = sweepWorld();
    await world.keep(fourDocuments());
    await sweep(world, { recover: true });
    await world.deliver();
    world.at('2026-11-04T04:41:00.000Z');
    await assess(world, { arrived: [], reassess: [], insights: [insight({ asOf: '2026-11-04T04:40:30.000Z' })] });
    world.outbox.drain();
    world.at(LATER);

    await sweep(world, { recover: false });

    expect((await world.dossier())?.verdict?.lane).toBe('red');
    expect(world.outbox.sent.notices.map(({ returnStatus }) => returnStatus)).toEqual(['800']);
  });

  it('waits with its cursor while a green parcel of the page is not settled', async () => {
    const world = sweepWorld();
    await world.keep(fourDocuments());
    world.at('2026-11-04T04:40:30.000Z');
    await sweep(world, { recover: true });
    await world.deliver();

    world.at('2026-11-04T04:45:00.000Z');
    await sweep(world, { recover: false });
    const early = await world.cursors.get('checked');
    world.at('2026-11-04T04:52:00.000Z');
    await sweep(world, { recover: false });

    expect(early).toBeNull();
    expect(await world.cursors.get('checked')).not.toBeNull();
  });
});
