import { describe, expect, it } from 'vitest';
import { assess } from '../../functions/assess/assess.ts';
import { stateOf } from '../../shared/domain/dossier/state-of.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { arrived, fourDocuments, RECEIVED_AT } from '../builders/arrived.ts';
import { assessWorld, quietPolicy } from '../builders/assess-world.ts';
import { cancellation } from '../builders/cancellation.ts';
import { foundFinding, insight } from '../builders/insight.ts';
import { PARCEL } from '../builders/parcel.ts';

const ID = parcelId(PARCEL);
const LATER = '2026-11-20T16:05:00.000Z';
const SOON = '2026-11-04T04:35:00.000Z';
const RELEASED = '2026-11-04T04:40:00.000Z';

async function judged() {
  const world = assessWorld();
  await assess(world, { arrived: fourDocuments().map((document) => arrived(document)), reassess: [] });
  await world.settle();
  const told = world.outbox.drain();
  return {
    ...world,
    told,
    async dossier() {
      const dossier = (await world.dossiers.load([ID], 'strong')).get(ID);
      if (dossier === undefined) throw new Error('the parcel is gone');
      return dossier;
    },
    find: (...insights: ReturnType<typeof insight>[]) => assess(world, { arrived: [], reassess: [], insights }),
  };
}

describe('assess, told what looking back found', () => {
  it('adds its findings and its score to the verdict and the change to the lanes', async () => {
    const world = await judged();
    world.at(SOON);

    await world.find(insight());

    const { verdict, lanes, insight: kept } = await world.dossier();
    expect(kept).toEqual(insight());
    expect(verdict).toMatchObject({ lane: 'red', score: 0.93 });
    expect(verdict?.findings.at(-1)).toEqual(foundFinding({ foundAt: insight().asOf }));
    expect(lanes).toEqual([{ at: SOON, lane: 'red', codes: ['identity-pool'] }]);
    expect(stateOf(await world.dossier(), quietPolicy, LATER)).toBe('held');
    expect(world.outbox.sent.inspections).toMatchObject([{ orderNo: PARCEL.orderNo, reason: 'targeted' }]);
  });

  it('keeps the own score when it is the greater', async () => {
    const world = await judged();
    const own = (await world.dossier()).verdict;

    await world.find(insight({ score: 0, findings: [foundFinding({ severity: 'benign', lane: 'green' })] }));

    expect((await world.dossier()).verdict).toMatchObject({ lane: 'green', score: own?.score });
  });

  it('writes nothing for the same twice or for an older one', async () => {
    const world = await judged();
    await world.find(insight());
    const { rev } = await world.dossier();

    await world.find(insight());
    await world.find(insight({ asOf: '2026-11-19T16:00:00.000Z', findings: [] }));

    expect((await world.dossier()).rev).toBe(rev);
  });

  it('goes back to the own verdict when all is taken back', async () => {
    const world = await judged();
    const own = (await world.dossier()).verdict;
    await world.find(insight());

    await world.find(insight({ asOf: LATER, score: 0, findings: [] }));

    const { verdict, lanes } = await world.dossier();
    expect(verdict).toEqual(own);
    expect(lanes.map(({ lane }) => lane)).toEqual(['red', 'green']);
  });

  it('drops what is said of a parcel that nobody knows', async () => {
    const world = assessWorld();

    await assess(world, { arrived: [], reassess: [], insights: [insight()] });

    expect((await world.dossiers.load([ID], 'strong')).size).toBe(0);
  });

  it('takes the newest of a delivery', async () => {
    const world = await judged();

    await world.find(insight({ asOf: LATER, findings: [], score: 0 }), insight());

    expect((await world.dossier()).insight?.asOf).toBe(LATER);
  });

  it('keeps a released parcel released, sends no inspector and tells the declarant nothing', async () => {
    const world = await judged();
    world.at(LATER);

    await world.find(insight());

    const dossier = await world.dossier();
    const [entry] = (await world.dossiers.waiting({ customsCode: '3105', lane: 'red', limit: 10 })).entries;
    expect([dossier.releasedAt, dossier.verdict?.lane]).toEqual([RELEASED, 'red']);
    expect(stateOf(dossier, quietPolicy, LATER)).toBe('released');
    expect(dossier.lanes).toEqual([{ at: LATER, lane: 'red', codes: ['identity-pool'] }]);
    expect(entry).toMatchObject({ key: PARCEL, state: 'released', lane: 'red', codes: ['identity-pool'] });
    expect(world.outbox.sent).toMatchObject({ inspections: [], notices: [] });
  });

  it('leaves a cancellation that came after the release without effect, as before', async () => {
    const world = await judged();
    world.at(LATER);
    await world.find(insight());

    const cancel = arrived({ type: 'cancel', body: cancellation() }, { receivedAt: LATER });
    await assess(world, { arrived: [cancel], reassess: [] });

    expect(stateOf(await world.dossier(), quietPolicy, LATER)).toBe('released');
  });

  it('does not put a release off by a score that only ranks the parcel', async () => {
    const world = await judged();
    const before = await world.dossier();
    world.at(SOON);

    await world.find(insight({ score: 0.3, findings: [] }));

    const { verdict, verdictAt, lanes, releasedAt } = await world.dossier();
    expect([verdict?.lane, verdict?.score]).toEqual(['green', 0.3]);
    expect([verdictAt, lanes, releasedAt]).toEqual([before.verdictAt, before.lanes, before.releasedAt]);
  });

  it('gives the same verdict whichever came first, the documents or the insight', async () => {
    const one = await judged();
    await one.find(insight());
    const documents = fourDocuments().map((document) => arrived(document));
    const world = assessWorld();
    await assess(world, { arrived: documents.slice(0, 2), reassess: [] });
    await assess(world, { arrived: [], reassess: [], insights: [insight()] });
    await assess(world, { arrived: documents.slice(2), reassess: [] });
    await world.settle();

    const other = (await world.dossiers.load([ID], 'strong')).get(ID);
    expect(JSON.stringify(other?.verdict)).toBe(JSON.stringify((await one.dossier()).verdict));
  });
});

describe('assess, leaving traces', () => {
  it('leaves the trace of a declared parcel, each time it changes', async () => {
    const { told } = await judged();

    expect(told.traces).toMatchObject([{ parcel: ID, rev: 1, customsCode: '3105', isCancelled: false }]);
    expect(JSON.stringify(told.traces)).not.toMatch(/测试甲|13800000001|110101190001010014|测试路/);
  });

  it('leaves none before there is a declaration', async () => {
    const world = assessWorld();

    await assess(world, {
      arrived: fourDocuments()
        .slice(0, 3)
        .map((document) => arrived(document)),
      reassess: [],
    });

    expect(world.outbox.sent.traces).toEqual([]);
  });

  it('leaves the same again for a repeated delivery: the one before it may have died before it told', async () => {
    const world = await judged();

    await assess(world, { arrived: fourDocuments().map((document) => arrived(document)), reassess: [] });

    expect(world.outbox.sent.traces).toEqual(world.told.traces);
  });

  it('says nothing in it of what looking back found', async () => {
    const world = await judged();
    world.at(LATER);

    await world.find(insight());

    expect(world.outbox.sent.traces).toEqual([]);
  });

  it('leaves the same of a deleted declaration whichever arrives first, and whatever comes after', async () => {
    const documents = fourDocuments();
    const declaration = documents.find(({ type }) => type === 'declaration');
    if (declaration?.type !== 'declaration') throw new Error('no declaration');
    const body = { ...declaration.body, appType: '3', appTime: '20261104123200' } as const;
    const all = [...documents, { type: 'declaration', body } as const];
    const left = await Promise.all(
      [all, all.toReversed()].map(async (order) => {
        const world = assessWorld();
        for (const one of order) await assess(world, { arrived: [arrived(one)], reassess: [] });
        return { ...world.outbox.sent.traces.at(-1), rev: 0 };
      }),
    );

    expect(left[0]).toMatchObject({ parcel: ID, isCancelled: true });
    expect(left[1]).toEqual(left[0]);
  });

  it('marks what was deleted as withdrawn', async () => {
    const world = await judged();
    const [, , , declaration] = fourDocuments();
    if (declaration?.type !== 'declaration') throw new Error('no declaration');
    const deleted = { ...declaration.body, appType: '3', appTime: '20261104123200' } as const;

    await assess(world, {
      arrived: [arrived({ type: 'declaration', body: deleted }, { receivedAt: RECEIVED_AT })],
      reassess: [],
    });

    expect(world.outbox.sent.traces).toMatchObject([{ parcel: ID, isCancelled: true }]);
  });
});
