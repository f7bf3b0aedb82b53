import { describe, expect, it } from 'vitest';
import { assess } from '../../functions/assess/assess.ts';
import { lookback } from '../../functions/lookback/lookback.ts';
import { memoryReferences } from '../../shared/adapters/memory/memory-references.ts';
import { memorySaidInsights } from '../../shared/adapters/memory/memory-said-insights.ts';
import { memoryTraces } from '../../shared/adapters/memory/memory-traces.ts';
import { stateOf } from '../../shared/domain/dossier/state-of.ts';
import type { Insight } from '../../shared/model/insight.ts';
import { parcelId } from '../../shared/model/parcel-key.ts';
import { arrived, fourDocuments, RECEIVED_AT } from '../builders/arrived.ts';
import { assessWorld, quietPolicy } from '../builders/assess-world.ts';
import { foundFinding, insight } from '../builders/insight.ts';
import { PARCEL } from '../builders/parcel.ts';
import { phoneToken } from '../builders/presumed-parcel.ts';
import { ringMarks } from '../builders/ring-marks.ts';

const ID = parcelId(PARCEL);
const FOUND_AT = '2026-11-04T04:20:00.000Z';
const NEXT_LOOK = '2026-11-04T04:35:00.000Z';
const SETTLED = '2026-11-04T04:45:00.001Z';
const delivery = { arrived: fourDocuments().map((document) => arrived(document)), reassess: [] };
const queue = { customsCode: '3105', lane: 'yellow', limit: 10 } as const;

/** A world that knows a ring by a phone, that of the parcel unless told otherwise; `look` is what looking back says next. */
async function knowing(key?: string) {
  const world = assessWorld();
  const traces = memoryTraces();
  const said = memorySaidInsights();
  const references = memoryReferences();
  await world.knownRings.publish(ringMarks({ key: key ?? (await phoneToken()) }, FOUND_AT));
  return {
    ...world,
    async dossier() {
      const dossier = (await world.dossiers.load([ID], 'strong')).get(ID);
      if (dossier === undefined) throw new Error('the parcel is gone');
      return dossier;
    },
    /** Answers what the look told. */
    async look(at: string, found: readonly Insight[] = [], seen = world.outbox.sent.traces.splice(0)) {
      world.at(at);
      await traces.append(seen);
      const analyse = () => found;
      await lookback({ ...world, traces, said, references, analyse }, { detail: 'grave' });
      const insights = world.outbox.sent.insights.splice(0);
      await assess(world, { arrived: [], reassess: [], insights });
      return insights;
    },
  };
}

describe('assess, of a parcel that touches a known ring', () => {
  it('holds it at its first decision and notes in its trace that it is presumed', async () => {
    const world = await knowing();

    await assess(world, delivery);

    const { verdict, lanes, insight: presumed } = await world.dossier();
    expect(verdict?.lane).toBe('yellow');
    expect(verdict?.findings).toMatchObject([{ code: 'identity-borrowed', foundAt: FOUND_AT }]);
    expect(presumed).toMatchObject({ model: 'known-rings', asOf: FOUND_AT, isPresumed: true });
    expect(lanes).toMatchObject([{ at: RECEIVED_AT, lane: 'yellow' }]);
    expect((await world.dossiers.waiting(queue)).entries).toMatchObject([{ key: PARCEL, state: 'held' }]);
    expect(world.outbox.sent.traces).toMatchObject([{ parcel: ID, codes: [], isPresumed: true }]);
  });

  it('gives the same bytes again from the dossier, whatever the marks are by then', async () => {
    const world = await knowing();
    await assess(world, delivery);
    const before = await world.dossier();
    await world.knownRings.publish({ asOf: NEXT_LOOK, marks: [] });

    await assess(world, { arrived: [], reassess: [ID] });
    await assess(world, delivery);

    expect(JSON.stringify(await world.dossier())).toBe(JSON.stringify(before));
  });

  it('goes back to green, off the desk and to its release when the next look finds nothing', async () => {
    const world = await knowing();
    await assess(world, delivery);

    await world.look(NEXT_LOOK);

    const dossier = await world.dossier();
    expect([dossier.verdict?.lane, dossier.verdict?.findings, dossier.verdictAt]).toEqual(['green', [], NEXT_LOOK]);
    expect(dossier.lanes.map(({ lane }) => lane)).toEqual(['yellow', 'green']);
    expect((await world.dossiers.waiting(queue)).entries).toEqual([]);
    expect([NEXT_LOOK, SETTLED].map((at) => stateOf(dossier, quietPolicy, at))).toEqual(['screened', 'released']);
    expect(world.outbox.sent.traces).toMatchObject([{ parcel: ID }]);
    expect(world.outbox.sent.traces[0]).not.toHaveProperty('isPresumed');
  });

  it.each([
    ['confirms', [insight({ asOf: NEXT_LOOK, findings: [foundFinding({ foundAt: NEXT_LOOK })] })]],
    ['takes back', []],
  ])('stands after a look that %s it as it would have without', async (_, found) => {
    const [with_, without] = [await knowing(), await knowing('of others')];
    for (const world of [with_, without]) {
      await assess(world, delivery);
      await world.look(NEXT_LOOK, found);
    }

    expect((await without.dossier()).lanes.map(({ lane }) => lane)).not.toContain('yellow');
    expect(JSON.stringify((await with_.dossier()).verdict)).toBe(JSON.stringify((await without.dossier()).verdict));
  });

  it('gives way to every word of a look, also one of the look that found the ring or of an earlier one', async () => {
    for (const asOf of [FOUND_AT, '2026-11-04T04:10:00.000Z']) {
      const world = await knowing();
      await assess(world, delivery);

      await assess(world, { arrived: [], reassess: [], insights: [insight({ asOf })] });

      expect((await world.dossier()).insight).toEqual(insight({ asOf }));
    }
  });

  it('is told the word of a look until its trace says that it arrived', async () => {
    const world = await knowing();
    await assess(world, delivery);

    const first = await world.look(NEXT_LOOK);
    const second = await world.look('2026-11-04T04:45:00.000Z', [], []);
    const third = await world.look('2026-11-04T04:55:00.000Z');

    expect([first, second, third].map(({ length }) => length)).toEqual([1, 1, 0]);
    expect(second).toMatchObject([{ parcel: ID, score: 0, findings: [] }]);
  });
});

describe('assess, of a parcel of which nothing is to be presumed', () => {
  it('leaves it green when it shares nothing with the ring', async () => {
    const world = await knowing('of others');

    await assess(world, delivery);

    expect(await world.dossier()).toMatchObject({ insight: null, verdict: { lane: 'green' } });
    expect(world.outbox.sent.traces[0]).not.toHaveProperty('isPresumed');
  });

  it('leaves it to the look that has spoken of it', async () => {
    const world = await knowing();
    await assess(world, { arrived: delivery.arrived.slice(0, 2), reassess: [] });
    await assess(world, { arrived: [], reassess: [], insights: [insight({ score: 0, findings: [] })] });

    await assess(world, { arrived: delivery.arrived.slice(2), reassess: [] });

    expect((await world.dossier()).verdict?.lane).toBe('green');
  });

  it('leaves it when it was judged before the ring was found', async () => {
    const world = await knowing('of others');
    await assess(world, delivery);
    await world.knownRings.publish(ringMarks({ key: await phoneToken() }));

    await assess(world, { arrived: [], reassess: [ID] });

    expect(await world.dossier()).toMatchObject({ insight: null, verdict: { lane: 'green' } });
  });

  it.each([
    ['2026-12-04T04:00:00.000Z', 'yellow'],
    ['2026-12-04T05:00:00.000Z', 'green'],
  ])('leaves it where no look may see it any more: judged at %s it is %s', async (at, lane) => {
    const world = await knowing();
    world.at(at);

    await assess(world, delivery);

    expect((await world.dossier()).verdict?.lane).toBe(lane);
  });
});
