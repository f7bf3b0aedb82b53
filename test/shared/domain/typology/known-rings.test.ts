import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownRings, marksTouched, ringMarks, strengthOf } from '../../../../shared/domain/typology/known-rings.ts';
import type { Insight } from '../../../../shared/model/insight.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { foundFinding } from '../../../builders/insight.ts';
import { ringMark } from '../../../builders/ring-marks.ts';
import { goods, type TraceOver, trace } from '../../../builders/trace.ts';

const FIGURES = { flaggedFrom: 3, shareFrom: 0.75, atMost: 100 };
const found = (traces: readonly Trace[], code = 'brushing-ring'): Pick<Insight, 'parcel' | 'findings'>[] =>
  traces.map(({ parcel }) => ({ parcel, findings: [foundFinding({ code }), foundFinding({ code: 'resale' })] }));
/** Parcels of one phone, each with an article of its own. */
const sharing = (count: number) =>
  Array.from({ length: count }, (_, at) => trace(at, { buyer: { phone: 'shared' }, goods: [goods(at)] }));

describe('ringMarks', () => {
  it('says what most of its parcels were found by, how many of how many, and names some', () => {
    const traces = sharing(4);

    expect(ringMarks(traces, found(traces.slice(0, 3)), FIGURES)).toEqual([
      {
        kind: 'phone',
        key: 'shared',
        flagged: 3,
        all: 4,
        code: 'brushing-ring',
        parcels: traces.slice(0, 3).map(({ parcel }) => parcel),
      },
    ]);
  });

  it.each([
    ['fewer were found than policy wants', 2, 2],
    ['too many were not found', 5, 3],
  ])('leaves no mark where %s', (_, all, flagged) => {
    const traces = sharing(all);

    expect(ringMarks(traces, found(traces.slice(0, flagged)), FIGURES)).toEqual([]);
  });

  it.each([
    ['consignee', { consignee: { name: 'one' } }, 'M00 one'],
    ['street', { consignee: { street: 'one' } }, 'M00 one'],
    ['block', { buyer: { phoneBlock: 'one' } }, 'M00 one'],
    ['area', { buyer: { area: '110101' } }, 'M00 110101'],
    ['article', { goods: [goods(1)] }, 'M00 6900000000001'],
  ] satisfies [string, TraceOver, string][])('knows a %s within one merchant only', (kind, over, key) => {
    const here = [0, 1, 2].map((at) => trace(at, { goods: [goods(at + 10)], ...over }));
    const elsewhere = [3, 4, 5].map((at) =>
      trace(at, { goods: [goods(at + 10)], ...over, firms: { merchant: `M9${at}` } }),
    );

    expect(ringMarks([...here, ...elsewhere], found([...here, ...elsewhere]), FIGURES)).toMatchObject([
      { kind, key, flagged: 3, all: 3 },
    ]);
  });

  it('counts a parcel once that is buyer’s and consignee’s phone in one', () => {
    const traces = sharing(3).map((one) => ({ ...one, consignee: { ...one.consignee, phone: 'shared' } }));

    expect(ringMarks(traces, found(traces), FIGURES)).toMatchObject([{ kind: 'phone', flagged: 3, all: 3 }]);
  });

  it('knows nothing of parcels whose buyers state no area', () => {
    const traces = [0, 1, 2].map((at) => trace(at, { goods: [goods(at)], buyer: { area: null } }));

    expect(ringMarks(traces, found(traces), FIGURES)).toEqual([]);
  });

  it('takes the strongest of more than it may leave, in any order of traces and insights', () => {
    const large = sharing(5);
    const small = Array.from({ length: 3 }, (_, at) =>
      trace(at + 20, { buyer: { phone: 'less' }, goods: [goods(at + 20)] }),
    );
    const traces = [...large, ...small];
    const marks = ringMarks(traces, found(traces), FIGURES);

    expect(marks.map(({ key }) => key)).toEqual(['shared', 'less']);
    expect(ringMarks(traces, found(traces), { ...FIGURES, atMost: 1 })).toEqual(marks.slice(0, 1));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(traces, { minLength: traces.length }),
        fc.shuffledSubarray(found(traces), { minLength: traces.length }),
        (some, insights) => {
          expect(ringMarks(some, insights, FIGURES)).toEqual(marks);
        },
      ),
    );
  });
});

describe('marksTouched', () => {
  it('names the marks that a parcel shares, strongest first', () => {
    const weak = ringMark({ key: 'shared', flagged: 3, all: 4 });
    const strong = ringMark({ kind: 'street', key: 'M00 street 1', flagged: 9, all: 9 });
    const rings = knownRings([weak, strong, ringMark({ key: 'of others' })]);

    expect(marksTouched(trace(1, { buyer: { phone: 'shared' } }), rings)).toEqual([strong, weak]);
    expect(marksTouched(trace(2), rings)).toEqual([]);
  });

  it('knows a phone with every merchant, and anything else with its own only', () => {
    const phone = ringMark({ key: 'shared' });
    const street = ringMark({ kind: 'street', key: 'M 01 street 1' });
    const touched = (merchant: string) =>
      marksTouched(trace(1, { buyer: { phone: 'shared' }, firms: { merchant } }), knownRings([phone, street]));

    expect(touched('M 01')).toEqual([phone, street]);
    expect(touched('M 02')).toEqual([phone]);
  });

  it('does not take a key of one kind for one of another', () => {
    const rings = knownRings([ringMark({ kind: 'block', key: 'M00 one' })]);

    expect(marksTouched(trace(1, { consignee: { street: 'one' } }), rings)).toEqual([]);
  });
});

describe('strengthOf', () => {
  it('trusts the same share more the more parcels showed it, and never quite', () => {
    const [few, many] = [strengthOf({ flagged: 3, all: 3 }), strengthOf({ flagged: 30, all: 30 })];

    expect(few).toBeLessThan(many);
    expect(many).toBeLessThan(1);
  });
});
