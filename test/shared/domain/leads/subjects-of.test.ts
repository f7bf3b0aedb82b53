import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Subject, subjectsOf } from '../../../../shared/domain/leads/subjects-of.ts';
import type { LeadKind } from '../../../../shared/model/lead.ts';
import type { Trace } from '../../../../shared/model/trace.ts';
import { tracedMark } from '../../../builders/marked-traces.ts';
import { type TraceOver, trace } from '../../../builders/trace.ts';

const marked = (n: number, over: TraceOver = {}) => trace(n, { marks: [tracedMark()], ...over });
const at = (kind: LeadKind, traces: readonly Trace[]) => subjectsOf(traces).filter((subject) => subject.kind === kind);
const outline = ({ key, parcels, clean }: Subject) => [key, parcels.map(({ trace: one }) => one.parcel), clean];

describe('subjectsOf', () => {
  it('finds nobody where no right is used', () => {
    expect(subjectsOf([trace(1), trace(2, { marks: [] })])).toEqual([]);
  });

  it('counts the clean parcels of a merchant beside the suspicious ones, oldest first', () => {
    const [old, young, clean] = [marked(1), marked(2), trace(3)];

    expect(at('merchant', [clean, young, old]).map(outline)).toEqual([['M00', [old.parcel, young.parcel], 1]]);
  });

  it('takes a use with an innocent cause for clean, and keeps only the others of a parcel', () => {
    const innocent = tracedMark({ recordNo: 'T1', isBenign: true });
    const traces = [trace(1, { marks: [innocent, tracedMark()] }), trace(2, { marks: [innocent] })];

    const [subject] = at('merchant', traces);

    expect(subject?.parcels.map(({ uses }) => uses)).toEqual([[tracedMark()]]);
    expect(subject?.clean).toBe(1);
  });

  it.each<[LeadKind, TraceOver, string]>([
    ['agent', {}, 'agent'],
    ['payer', { payments: [{ id: 'p', serial: null, fen: 1, paidAt: 0, payer: 'one payer' }] }, 'one payer'],
    ['waybills', { waybillBlock: 'block 7' }, 'block 7'],
    ['street', { consignee: { street: 'one street' } }, 'one street'],
  ])('joins merchants by the same %s', (kind, over, key) => {
    const traces = ['M1', 'M2'].map((merchant, n) => marked(n, { ...over, firms: { merchant } }));

    expect(at(kind, traces).map(outline)).toEqual([[key, traces.map(({ parcel }) => parcel), 0]]);
  });

  it('counts a parcel once for a payer who paid it twice, and knows no block without a number', () => {
    const paid = { id: 'p', serial: null, fen: 1, paidAt: 0, payer: 'one payer' };
    const traces = [marked(1, { payments: [paid, { ...paid, id: 'q' }] })];

    expect(at('payer', traces).map(({ parcels }) => parcels.length)).toEqual([1]);
    expect(at('waybills', traces)).toEqual([]);
  });

  it('does not depend on the order of the traces', () => {
    const traces = Array.from({ length: 8 }, (_, n) => (n % 3 === 0 ? trace(n) : marked(n)));
    const named = (all: readonly Trace[]) => new Map(subjectsOf(all).map((one) => [`${one.kind} ${one.key}`, one]));

    fc.assert(
      fc.property(fc.shuffledSubarray(traces, { minLength: traces.length }), (shuffled) => {
        expect(named(shuffled)).toEqual(named(traces));
      }),
    );
  });
});
