import { describe, expect, it } from 'vitest';
import { assess } from '../../functions/assess/assess.ts';
import { stateOf } from '../../shared/domain/dossier/state-of.ts';
import type { Document } from '../../shared/model/document/document.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import { type ParcelId, parcelId } from '../../shared/model/parcel-key.ts';
import { arrived, fourDocuments } from '../builders/arrived.ts';
import { assessWorld, quietPolicy } from '../builders/assess-world.ts';
import { cancellation } from '../builders/cancellation.ts';
import { declaration, order, PARCEL, payment, waybill } from '../builders/parcel.ts';

type TestWorld = ReturnType<typeof assessWorld>;
const ID = parcelId(PARCEL);
const OTHER = { ...PARCEL, orderNo: 'T20261104000002' };
const NEXT_DAY = '2026-11-05T04:30:00.000Z';

async function send(world: TestWorld, ...documents: Document[]): Promise<void> {
  await assess(world, { arrived: documents.map((document) => arrived(document)), reassess: [] });
  await world.settle();
}

async function dossierOf(world: TestWorld, id: ParcelId = ID): Promise<Dossier> {
  const dossier = (await world.dossiers.load([id], 'strong')).get(id);
  if (!dossier) throw new Error(`nothing stands under ${id}`);
  return dossier;
}

const codes = ({ verdict }: Dossier) => verdict?.findings.map(({ code }) => code);

describe('assess', () => {
  it('gives a consistent parcel the green lane', async () => {
    const world = assessWorld();

    await send(world, ...fourDocuments());

    expect(await dossierOf(world)).toMatchObject({ missing: [], verdict: { lane: 'green', findings: [] } });
  });

  it('waits for partners without a verdict, then judges once more when the window ends', async () => {
    const world = assessWorld();

    await send(world, { type: 'declaration', body: declaration() }, { type: 'order', body: order() });
    const waiting = await dossierOf(world);
    world.at(NEXT_DAY);
    await assess(world, { arrived: [], reassess: [ID] });

    expect(waiting).toMatchObject({ verdict: null, missing: ['payment', 'waybill'] });
    expect(codes(await dossierOf(world))).toEqual(['missing-payment', 'missing-waybill']);
  });

  it('turns green when the missing partner arrives after all', async () => {
    const world = assessWorld();
    const [, paid, ...others] = fourDocuments();

    await send(world, ...others, { type: 'order', body: order() });
    world.at(NEXT_DAY);
    await assess(world, { arrived: [], reassess: [ID] });
    if (paid) await send(world, paid);

    expect((await dossierOf(world)).lanes.map(({ lane }) => lane)).toEqual(['yellow', 'green']);
  });

  it('holds the annual quota once, however often the documents come', async () => {
    const world = assessWorld();

    for (let i = 0; i < 3; i += 1) await send(world, ...fourDocuments());

    const { reservation } = await dossierOf(world);
    if (!reservation) throw new Error('no quota is held');
    expect(await world.ledger.used(reservation.person, '2026')).toBe(reservation.fen);
    expect(reservation.fen).toBeGreaterThan(0);
  });

  it('moves the quota to the person whom the newest declaration names', async () => {
    const world = assessWorld();
    await send(world, ...fourDocuments());
    const before = (await dossierOf(world)).reservation;

    const body = declaration({ appType: '2', appTime: '20261104120100', buyerIdNumber: '110101190001010023' });
    await send(world, { type: 'declaration', body });

    const now = (await dossierOf(world)).reservation;
    if (!before || !now) throw new Error('no quota is held');
    expect(now.person).not.toBe(before.person);
    expect(await world.ledger.used(before.person, '2026')).toBe(0);
    expect(await world.ledger.used(now.person, '2026')).toBe(now.fen);
  });

  it('gives the quota of a cancelled parcel back', async () => {
    const world = assessWorld();

    await send(world, ...fourDocuments());
    await send(world, { type: 'cancel', body: cancellation() });

    const dossier = await dossierOf(world);
    expect(stateOf(dossier, quietPolicy, world.clock.now())).toBe('cancelled');
    expect(await world.ledger.used(dossier.reservation?.person ?? '', '2026')).toBe(0);
  });

  it.each(['before', 'after'])(
    'lets nobody cancel a parcel that people hold, the 623 coming %s the verdict',
    async (when) => {
      const world = assessWorld();
      const [, ...others] = fourDocuments();
      const disputed: Document[] = [{ type: 'order', body: order({ ebcCode: '3104W69999' }) }, ...others];
      const cancel: Document = { type: 'cancel', body: cancellation() };

      for (const document of when === 'before' ? [cancel, ...disputed] : [...disputed, cancel])
        await send(world, document);

      const dossier = await dossierOf(world);
      expect(stateOf(dossier, quietPolicy, world.clock.now())).toBe('held');
      expect(await world.ledger.used(dossier.reservation?.person ?? '', '2026')).toBeGreaterThan(0);
    },
  );

  it('reports the annual limit and holds nothing when the year is full', async () => {
    const world = assessWorld({ reference: { limits: { singleFen: 500_000, annualFen: 1 } } });

    await send(world, ...fourDocuments());

    expect(codes(await dossierOf(world))).toContain('annual-limit');
    expect((await dossierOf(world)).reservation).toBeNull();
  });

  it('compares sums over one payment for two orders, whichever comes last', async () => {
    const world = assessWorld();
    const both = String(Number(order().acturalPaid) * 2);
    const paid: Document = { type: 'payment', body: payment({ amountPaid: both }) };
    const second: Document[] = [
      { type: 'order', body: order({ ...OTHER }) },
      { type: 'waybill', body: waybill({ orderNo: OTHER.orderNo, logisticsNo: 'YD0000000002' }) },
      { type: 'declaration', body: declaration({ ...OTHER, logisticsNo: 'YD0000000002' }) },
    ];
    const [ordered, , carried, declared] = fourDocuments();
    if (!ordered || !carried || !declared) throw new Error('four documents');

    await send(world, ordered, carried, declared, paid);
    const alone = codes(await dossierOf(world));
    await send(world, ...second);

    expect(alone).toEqual(['amount-mismatch']);
    expect(codes(await dossierOf(world))).toEqual([]);
    expect(codes(await dossierOf(world, parcelId(OTHER)))).toEqual([]);
  });

  it('finds the second order that uses a waybill number', async () => {
    const world = assessWorld();
    await send(world, ...fourDocuments());

    const second = [
      { type: 'order', body: order({ ...OTHER, payTransactionId: 'P2' }) },
      { type: 'payment', body: payment({ ...OTHER, payTransactionId: 'P2' }) },
      { type: 'declaration', body: declaration({ ...OTHER }) },
    ] satisfies Document[];
    await send(world, ...second);

    expect(codes(await dossierOf(world, parcelId(OTHER)))).toEqual(['waybill-reused']);
    expect(codes(await dossierOf(world))).toEqual([]);
  });

  it('looks again when the carrier gives the declared number to an order that nobody declares', async () => {
    const world = assessWorld();
    await send(world, ...fourDocuments().filter(({ type }) => type !== 'waybill'));
    world.at('2026-11-06T00:00:00.000Z');
    await assess(world, { arrived: [], reassess: [parcelId(PARCEL)] });
    const before = codes(await dossierOf(world));

    await send(world, { type: 'waybill', body: waybill({ orderNo: OTHER.orderNo }) });

    expect(before).toEqual(['missing-waybill']);
    expect(codes(await dossierOf(world))).toEqual(['waybill-reused']);
  });

  it('tells each receipt once and everything again after a repeated delivery', async () => {
    const world = assessWorld();

    await send(world, ...fourDocuments());
    const first = world.outbox.drain().notices.map(({ id }) => id);
    await send(world, ...fourDocuments());
    const again = world.outbox.drain().notices.map(({ id }) => id);

    expect(new Set(first).size).toBe(first.length);
    expect(new Set(again)).toEqual(new Set(first));
  });

  it('sends a red parcel to inspection once', async () => {
    const lanes = { ...quietPolicy.lanes, byCode: { 'party-mismatch': 'red' } } as const;
    const world = assessWorld({ policy: { ...quietPolicy, lanes } });
    const [, ...others] = fourDocuments();
    const body = order({ ebcCode: '3104W69999' });

    await send(world, { type: 'order', body }, ...others);

    expect(world.outbox.drain().inspections).toMatchObject([{ ...PARCEL, reason: 'targeted' }]);
    expect(await world.dossiers.count({ customsCode: declaration().customsCode, lane: 'red', cap: 9 })).toBe(1);
  });

  it('lets the draw send a parcel to inspection without touching its lane, and holds it', async () => {
    const world = assessWorld({ policy: { ...quietPolicy, random: { byTier: {}, otherwise: 1 } } });

    await send(world, ...fourDocuments());

    const dossier = await dossierOf(world);
    const { inspections, notices } = world.outbox.drain();
    expect([dossier.verdict?.lane, stateOf(dossier, quietPolicy, '2026-12-04T00:00:00.000Z')]).toEqual([
      'green',
      'held',
    ]);
    expect(inspections).toMatchObject([{ ...PARCEL, reason: 'random', codes: [] }]);
    expect(notices.flatMap(({ type, returnStatus }) => (type === 'declaration' ? [returnStatus] : []))).toEqual([
      '2',
      '120',
      '500',
    ]);
    expect(await world.dossiers.count({ customsCode: declaration().customsCode, lane: 'green', cap: 9 })).toBe(0);
  });

  it('takes a parcel of many slips to red by its score, and says so', async () => {
    const lanes = { ...quietPolicy.lanes, redFromScore: 0.5 };
    const world = assessWorld({ policy: { ...quietPolicy, lanes } });
    const [, ...others] = fourDocuments();

    await send(world, { type: 'order', body: order({ ebcCode: '3104W69999' }) }, ...others);

    const { verdict } = await dossierOf(world);
    expect([verdict?.lane, verdict?.score]).toEqual(['red', 0.5]);
    expect(verdict?.findings.map(({ code, lane }) => [code, lane])).toEqual([
      ['party-mismatch', 'yellow'],
      ['risk-score', 'red'],
    ]);
  });

  it('leaves the other parcels of a delivery alone when one keeps changing', async () => {
    const world = assessWorld();
    const save = world.dossiers.save;
    world.dossiers.save = async (dossier, entry) =>
      dossier.key.orderNo === OTHER.orderNo ? 'stale' : save(dossier, entry);

    const delivery = send(world, ...fourDocuments(), { type: 'order', body: order({ ...OTHER }) });

    await expect(delivery).rejects.toThrow('kept changing');
    expect(codes(await dossierOf(world))).toEqual([]);
  });
});
