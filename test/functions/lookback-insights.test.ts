import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insightsOf } from '../../functions/lookback/insights-of.ts';
import { ringModel } from '../../functions/lookback/ring-model.ts';
import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { BoostedModel } from '../../shared/domain/typology/boosted.ts';
import { SIGNALS } from '../../shared/domain/typology/catalogue.ts';
import { Insight } from '../../shared/model/insight.ts';
import { StoredParcelId } from '../../shared/model/stored-parcel-id.ts';
import type { Trace } from '../../shared/model/trace.ts';
import { anyTraces } from '../builders/any-trace.ts';
import { mailTrace } from '../builders/mail.ts';
import { referenceIndex } from '../builders/parcel.ts';
import { firmsAt, goods, honestTraffic, NOON, trace, traces } from '../builders/trace.ts';

const AS_OF = '2026-12-05T04:00:00.000Z';
const books = { policy: defaultPolicy, reference: referenceIndex() };
const insightsIn = (traces: readonly Trace[], model = ringModel) => insightsOf(traces, books, AS_OF, model);
const isFound = ({ score }: Insight) => score >= defaultPolicy.lanes.yellowFromScore;
const byParcel = (insights: readonly Insight[]) => insights.toSorted((a, b) => (a.parcel < b.parcel ? -1 : 1));

const HONEST = honestTraffic(800, 5);
/** Twenty buyers of one article at one merchant, all of it to one consignee's phone in one street, over ten days. */
const RING = Array.from({ length: 20 }, (_, at) =>
  trace(at, {
    parcel: `P1/RING${String(at).padStart(2, '0')}`,
    firms: firmsAt(4),
    times: { declared: NOON + at * 43_200, ordered: NOON + at * 43_200 - 7000, paid: NOON + at * 43_200 - 7100 },
    buyer: { born: 1970 + at },
    consignee: {
      name: 'one name',
      phone: 'one phone',
      place: `place ${at % 4}`,
      building: 'one building',
      street: 'one street',
      isBuyer: false,
    },
    goods: [goods(7, { qty: 2 })],
  }),
);

describe('ringModel', () => {
  it('asks the signals of the catalogue in their order', () => {
    expect(ringModel.signals).toEqual(SIGNALS.map(({ name }) => name));
    expect(ringModel.usual).toHaveLength(SIGNALS.length);
    expect(ringModel.trees.length).toBeGreaterThan(50);
  });

  it('has trees whose questions lead on to nodes of their own', () => {
    for (const { signal, below, left, value } of ringModel.trees) {
      expect([below.length, left.length, value.length]).toEqual([signal.length, signal.length, signal.length]);
      const children = signal.flatMap((asked, at) => (asked < 0 ? [] : [left[at] ?? 0, (left[at] ?? 0) + 1]));
      expect(children.toSorted((a, b) => a - b)).toEqual(signal.slice(1).map((_, at) => at + 1));
      expect(Math.max(...signal)).toBeLessThan(SIGNALS.length);
    }
  });
});

describe('insightsOf', () => {
  const said = insightsIn([...HONEST, ...RING]);
  const insights = said.filter(isFound);
  const guilty = new Set(RING.map(({ parcel }) => parcel));
  const ofRing = insights.filter(({ parcel }) => guilty.has(parcel));

  it('finds most of a ring, with figures and the other parcels of it', () => {
    expect(ofRing.length).toBeGreaterThanOrEqual(15);
    for (const { findings } of ofRing) {
      const codes = findings.map(({ code }) => code);
      expect(codes.some((code) => ['brushing-ring', 'resale', 'identity-borrowed'].includes(code))).toBe(true);
      const ring = findings.find(({ code }) => code === 'brushing-ring' || code === 'resale');
      expect(ring?.linked?.count).toBeGreaterThanOrEqual(15);
    }
  });

  it('names the firms behind the rings of several merchants', () => {
    const rings = [4, 5, 6].flatMap((merchant) =>
      RING.map((one): Trace => {
        const parcel = StoredParcelId.parse(`${one.parcel}-${merchant}`);
        return { ...one, parcel, firms: { ...firmsAt(merchant), payment: 'pay 9', carrier: 'carrier 9' } };
      }),
    );
    const said = insightsIn([...HONEST, ...rings]).filter(({ findings }) =>
      findings.some(({ code }) => code === 'collusive-chain'),
    );

    expect(said.length).toBeGreaterThanOrEqual(45);
    expect(said[0]?.findings.at(-1)?.message.en).toMatch(/payment firm pay 9 and carrier carrier 9/);
    expect(said[0]?.findings[0]?.code).not.toBe('collusive-chain');
  });

  it('leaves honest parcels beside it alone, all but two in a hundred', () => {
    expect(insights.length - ofRing.length).toBeLessThanOrEqual(HONEST.length * 0.02);
  });

  it('leaves honest traffic alone, all but two in a hundred', () => {
    expect(insightsIn(HONEST).filter(isFound).length).toBeLessThanOrEqual(HONEST.length * 0.02);
  });

  it('says what the contract allows: figures behind every finding, twenty links at most, scores from yellow on', () => {
    for (const insight of insights) {
      expect(Insight.parse(insight)).toEqual(insight);
      expect(insight).toMatchObject({ asOf: AS_OF, model: ringModel.version });
      expect(insight.score).toBeGreaterThanOrEqual(defaultPolicy.lanes.yellowFromScore);
      expect(insight.score).toBeLessThanOrEqual(1);
      expect(insight.findings.length).toBeGreaterThan(0);
      for (const { evidence = [], linked } of insight.findings) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(linked?.parcels.length ?? 0).toBeLessThanOrEqual(20);
        expect(linked?.parcels.map(({ ebpCode, orderNo }) => `${ebpCode}/${orderNo}`) ?? []).not.toContain(
          insight.parcel,
        );
      }
    }
  });

  it('only ranks what it does not find, in a score below yellow', () => {
    const ranked = said.filter((insight) => !isFound(insight));

    expect(ranked.length).toBeGreaterThan(0);
    for (const insight of ranked) {
      expect(insight.findings).toEqual([]);
      expect(insight.score).toBeGreaterThan(0);
      expect(insight).toEqual(Insight.parse(insight));
    }
  });

  it('does not depend on the order of the traces', () => {
    const traces = [...HONEST.slice(0, 200), ...RING];
    const expected = byParcel(insightsIn(traces));

    expect(expected.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.shuffledSubarray(traces, { minLength: traces.length }), (shuffled) => {
        expect(byParcel(insightsIn(shuffled))).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });

  it('does not depend on the order of any traces either, and says only what can be read', () => {
    fc.assert(
      fc.property(anyTraces(10), (traces) => {
        const found = insightsIn(traces);

        expect(byParcel(insightsIn(traces.toReversed()))).toEqual(byParcel(found));
        for (const { findings } of found)
          for (const { message, evidence } of findings) {
            expect(evidence?.length).toBeGreaterThan(0);
            expect(`${message.zh}${message.en}`).not.toMatch(/NaN|Infinity|undefined|。。/);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('puts the chances of the model on the scale of the lanes', () => {
    const { yellowFrom, redFrom, notedFrom } = defaultPolicy.lookback;
    const { yellowFromScore, redFromScore } = defaultPolicy.lanes;
    const oneTree = { signal: [13, -1, -1], below: [-1, 0, 0], left: [1, 0, 0], value: [-1, -1, 0] };
    const modelAt = (chance: number): BoostedModel => ({
      ...ringModel,
      base: Math.log(chance / (1 - chance)),
      trees: [oneTree],
    });
    const insightAt = (chance: number) => insightsIn([trace(1)], modelAt(chance))[0];
    const scoreAt = (chance: number) => insightAt(chance)?.score;

    expect(insightAt(notedFrom - 1e-6)).toBeUndefined();
    expect(insightAt(yellowFrom - 1e-6)).toMatchObject({ findings: [] });
    expect(scoreAt(yellowFrom - 1e-6)).toBeLessThan(yellowFromScore);
    expect(insightAt(yellowFrom + 1e-9)?.findings).toHaveLength(1);
    expect(scoreAt(yellowFrom + 1e-9)).toBeCloseTo(yellowFromScore, 6);
    expect(scoreAt(redFrom - 1e-9)).toBeCloseTo(redFromScore, 6);
    expect(scoreAt(redFrom + 1e-9)).toBeCloseTo(redFromScore, 6);
    expect(scoreAt(0.999_999)).toBeCloseTo(1, 4);
  });

  it('says what mail and retail show together, beside what the model says and where it says nothing', () => {
    const consignee = { phone: 'one phone' };
    const mail = [1, 2, 3].map((n) => mailTrace(n, { consignee }));
    const few = traces(3, () => ({ goods: [goods(7, { qty: 3 })], consignee: { phone: 'another phone' } }));
    const more = [4, 5, 6].map((n) => mailTrace(n, { consignee: { phone: 'another phone' } }));
    const told = insightsOf([...HONEST, ...RING, ...few], { ...books, mail: [...mail, ...more] }, AS_OF);
    const found = new Map(told.map((insight) => [insight.parcel, insight]));
    const codesOf = (parcel: Trace['parcel']) => found.get(parcel)?.findings.map(({ code }) => code);

    for (const { parcel, findings } of ofRing) {
      expect(codesOf(parcel)).toEqual([...findings.map(({ code }) => code), 'mail-channel']);
      expect(found.get(parcel)?.model).toBe(ringModel.version);
    }
    for (const { parcel } of few) expect(codesOf(parcel)).toEqual(['mail-channel']);
    expect(told.filter(({ findings }) => findings.some(({ code }) => code === 'mail-channel'))).toHaveLength(23);
  });

  it('says nothing of nothing, nor before cross-border retail had limits', () => {
    expect(insightsIn([])).toEqual([]);
    expect(insightsOf(RING, books, '2015-01-01T00:00:00.000Z')).toEqual([]);
  });
});
