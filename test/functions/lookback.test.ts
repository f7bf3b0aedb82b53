import { describe, expect, it } from 'vitest';
import { lookback } from '../../functions/lookback/lookback.ts';
import type { Detail } from '../../functions/lookback/news.ts';
import { memoryKnownRings } from '../../shared/adapters/memory/memory-known-rings.ts';
import { memoryOutbox } from '../../shared/adapters/memory/memory-outbox.ts';
import { memoryReferences } from '../../shared/adapters/memory/memory-references.ts';
import { memorySaidInsights } from '../../shared/adapters/memory/memory-said-insights.ts';
import { memoryTraces } from '../../shared/adapters/memory/memory-traces.ts';
import type { Insight } from '../../shared/model/insight.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { foundFinding, insight } from '../builders/insight.ts';
import { NOON, trace } from '../builders/trace.ts';

const FIRST = '2026-11-20T16:00:00.000Z';
const SECOND = '2026-11-21T16:00:00.000Z';
const parcel = trace(1).parcel;
const declaredAt = (instant: string) => ({ times: { declared: Date.parse(instant) / 1000 } });

/** A look whose analysis says what the test tells it to; everything else is as in the product. */
function looks() {
  const [outbox, references, traces, said] = [memoryOutbox(), memoryReferences(), memoryTraces(), memorySaidInsights()];
  const knownRings = memoryKnownRings();
  let now = FIRST;
  let saying: readonly Omit<Insight, 'asOf'>[] = [];
  let seen: readonly Trace[] = [];
  const analyse = (all: readonly Trace[], _: unknown, asOf: string): Insight[] => {
    seen = all;
    return saying.map((one) => ({ ...one, asOf, findings: one.findings.map((each) => ({ ...each, foundAt: asOf })) }));
  };
  const world = { outbox, references, traces, said, knownRings, clock: { now: () => now }, analyse };
  return {
    ...world,
    seen: () => seen.map((one) => one.parcel),
    async look(at: string, found: readonly Insight[], detail: Detail = 'grave'): Promise<Insight[]> {
      now = at;
      saying = found;
      await lookback(world, { detail });
      return outbox.drain().insights;
    },
  };
}

describe('lookback', () => {
  it('tells what it found, once, and that it was found first then', async () => {
    const world = looks();
    await world.traces.append([trace(1), trace(2)]);

    const first = await world.look(FIRST, [insight({ parcel })]);
    const again = await world.look(SECOND, [insight({ parcel })]);

    expect(first).toEqual([insight({ parcel, asOf: FIRST, findings: [foundFinding({ foundAt: FIRST })] })]);
    expect(again).toEqual([]);
  });

  it('tells a change with the time at which each finding was found first', async () => {
    const world = looks();
    await world.traces.append([trace(1)]);
    await world.look(FIRST, [insight({ parcel })]);

    const other = foundFinding({ code: 'order-inflation' });
    const [told] = await world.look(SECOND, [insight({ parcel, findings: [other, foundFinding()] })]);

    expect(told?.asOf).toBe(SECOND);
    expect(told?.findings.map(({ code, foundAt }) => [code, foundAt])).toEqual([
      ['order-inflation', SECOND],
      ['identity-pool', FIRST],
    ]);
  });

  it('takes back what is not there any more, once', async () => {
    const world = looks();
    await world.traces.append([trace(1)]);
    await world.look(FIRST, [insight({ parcel })]);

    expect(await world.look(SECOND, [])).toEqual([{ parcel, asOf: SECOND, model: '', score: 0, findings: [] }]);
    expect(await world.look('2026-11-22T16:00:00.000Z', [])).toEqual([]);
  });

  it('tells what only ranks a parcel, and takes it back', async () => {
    const world = looks();
    const ranked = insight({ parcel, score: 0.4, findings: [] });
    await world.traces.append([trace(1)]);

    expect(await world.look(FIRST, [ranked])).toEqual([{ ...ranked, asOf: FIRST }]);
    expect(await world.look(SECOND, [ranked])).toEqual([]);
    expect(await world.look('2026-11-22T16:00:00.000Z', [])).toMatchObject([{ parcel, score: 0, findings: [] }]);
    expect((await world.knownRings.current()).marks).toEqual([]);
  });

  it('tells a small change only when every figure is asked for', async () => {
    const world = looks();
    await world.traces.append([trace(1)]);
    const grown = insight({ parcel, score: 0.94, findings: [foundFinding({ linked: { count: 9, parcels: [] } })] });
    await world.look(FIRST, [insight({ parcel })]);

    expect(await world.look(SECOND, [grown])).toEqual([]);
    expect(await world.look(SECOND, [grown], 'exact')).toMatchObject([{ score: 0.94 }]);
  });

  it.each([
    ['the score reaches another tenth', insight({ parcel, score: 0.99 })],
    [
      'the structure is twice as large',
      insight({ parcel, findings: [foundFinding({ linked: { count: 17, parcels: [] } })] }),
    ],
    ['the lane is another', insight({ parcel, findings: [foundFinding({ lane: 'yellow' })] })],
    ['the model is another', insight({ parcel, model: 'rings-2' })],
  ])('tells again when %s', async (_, changed) => {
    const world = looks();
    await world.traces.append([trace(1)]);
    await world.look(FIRST, [insight({ parcel })]);

    expect(await world.look(SECOND, [changed])).toHaveLength(1);
  });

  it('takes nothing back in the older half of the window when something left it, which may be what was said rested on', async () => {
    const world = looks();
    const left = trace(2, declaredAt('2026-10-04T04:00:00.000Z'));
    await world.traces.append([trace(1, declaredAt('2026-11-04T04:00:00.000Z')), left]);
    await world.look(FIRST, [insight({ parcel })]);

    expect(await world.look('2026-12-04T05:00:00.000Z', [])).toEqual([]);
    expect(await world.look('2026-12-04T06:00:00.000Z', [insight({ parcel, score: 0.99 })])).toHaveLength(1);
  });

  it('takes back in the older half too while nothing has left the window: nobody can tell that it looked before', async () => {
    const world = looks();
    await world.traces.append([trace(1, declaredAt('2026-11-04T04:00:00.000Z'))]);
    await world.look(FIRST, [insight({ parcel })]);

    const [told] = await world.look('2026-12-04T05:00:00.000Z', [insight({ parcel, score: 0.5 })]);

    expect(told?.score).toBe(0.5);
    expect(await world.look('2026-12-04T06:00:00.000Z', [])).toMatchObject([{ score: 0, findings: [] }]);
  });

  it('weighs what left only since it last said the same', async () => {
    const world = looks();
    const left = trace(2, declaredAt('2026-10-04T04:00:00.000Z'));
    await world.traces.append([trace(1, declaredAt('2026-11-04T04:00:00.000Z')), left]);
    const found = [insight({ parcel }), insight({ parcel: left.parcel })];
    await world.look(FIRST, found);
    await world.look('2026-12-04T05:00:00.000Z', [insight({ parcel, score: 0.99 })]);

    expect(await world.look('2026-12-04T06:00:00.000Z', [])).toHaveLength(1);
  });

  it('sees the declarations of the window only, and says nothing of the others', async () => {
    const world = looks();
    const [old, young, coming] = ['2026-09-21T15:00:00.000Z', '2026-09-21T17:00:00.000Z', '2026-11-20T17:00:00.000Z'];
    await world.traces.append([trace(1, declaredAt(old)), trace(2, declaredAt(young)), trace(3, declaredAt(coming))]);

    const told = await world.look(FIRST, [insight({ parcel }), insight({ parcel: trace(2).parcel })]);

    expect(world.seen()).toEqual([trace(2).parcel]);
    expect(told.map((one) => one.parcel)).toEqual([trace(2).parcel]);
  });

  it('tells again what a crash may have kept from being remembered', async () => {
    const world = looks();
    await world.traces.append([trace(1)]);
    const { save } = world.said;
    world.said.save = () => Promise.reject(new Error('gone'));
    await expect(world.look(FIRST, [insight({ parcel })])).rejects.toThrow('gone');
    world.said.save = save;
    world.outbox.drain();

    expect(await world.look(SECOND, [insight({ parcel })])).toHaveLength(1);
  });

  it('tells that it finds nothing of what is only presumed, and nothing of all others', async () => {
    const world = looks();
    await world.traces.append([trace(1, { isPresumed: true }), trace(2)]);

    expect(await world.look(FIRST, [])).toEqual([{ parcel, asOf: FIRST, model: '', score: 0, findings: [] }]);
  });

  it('leaves the marks of what it found for first decisions, also when it tells nothing new', async () => {
    const world = looks();
    const ring = [1, 2, 3].map((n) => trace(n, { buyer: { phone: 'shared' } }));
    const found = ring.map((one) => insight({ parcel: one.parcel }));
    await world.traces.append(ring);
    await world.look(FIRST, found);
    const { asOf, marks } = await world.knownRings.current();
    await world.knownRings.publish({ asOf: '', marks: [] });

    await world.look(SECOND, found);

    expect([asOf, marks]).toMatchObject([FIRST, [{ kind: 'phone', key: 'shared', flagged: 3, all: 3 }]]);
    expect(await world.knownRings.current()).toEqual({ asOf: SECOND, marks });
  });

  it('does not write the same marks again', async () => {
    const world = looks();
    const ring = [1, 2, 3].map((n) => trace(n, { buyer: { phone: 'shared' } }));
    await world.traces.append(ring);
    for (const at of [FIRST, SECOND])
      await world.look(
        at,
        ring.map((one) => insight({ parcel: one.parcel })),
      );

    expect((await world.knownRings.current()).asOf).toBe(FIRST);
  });

  it('takes the marks back with what they stood for', async () => {
    const world = looks();
    const ring = [1, 2, 3].map((n) => trace(n, { buyer: { phone: 'shared' } }));
    await world.traces.append(ring);
    await world.look(
      FIRST,
      ring.map((one) => insight({ parcel: one.parcel })),
    );

    await world.look(SECOND, []);

    expect(await world.knownRings.current()).toEqual({ asOf: SECOND, marks: [] });
  });

  it('finds nothing by itself where there is nothing', async () => {
    const { traces, outbox, said, knownRings, references } = looks();
    await traces.append([trace(1), trace(2), trace(3)]);
    const clock = { now: () => new Date((NOON + 86_400) * 1000).toISOString() };

    await lookback({ traces, outbox, said, knownRings, references, clock }, { detail: 'exact' });

    expect(outbox.sent.insights).toEqual([]);
  });
});
