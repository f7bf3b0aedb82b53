import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../shared/domain/leads/lead-signals.ts';
import { rankOf } from '../../../../shared/domain/leads/rank-of.ts';
import type { SuspiciousParcel } from '../../../../shared/domain/leads/subjects-of.ts';
import { UseReason, View } from '../../../../shared/model/mark-use.ts';
import { leadFacts, suspiciousParcel, tracedMark } from '../../../builders/marked-traces.ts';
import { NOON } from '../../../builders/trace.ts';

const anyUse = fc
  .record({
    recordNo: fc.constantFrom('T1', 'T2', 'T3'),
    view: fc.constantFrom(...View.options),
    score: fc.double({ min: 0, max: 0.999, noNaN: true }),
    reasons: fc.subarray([...UseReason.options]),
    spelled: fc.subarray(['n1ke', 'ni*e', '耐氪', 'nike']),
  })
  .map(tracedMark);
const anyParcels = fc
  .array(fc.tuple(fc.array(anyUse, { minLength: 1, maxLength: 3 }), fc.constantFrom('M1', 'M2')), { maxLength: 30 })
  .map((all) => all.map(([uses, merchant], n) => suspiciousParcel(n, uses, { firms: { merchant } })));
const anyNotices = fc.array(
  fc.record<Notice>({
    kind: fc.constantFrom('report', 'case', 'confirmed', 'taken-down'),
    merchant: fc.constantFrom('M1', 'M2'),
    recordNo: fc.constantFrom('T1', 'T2'),
    at: fc.integer({ min: NOON - 1000, max: NOON + 1_000_000 }),
  }),
  { maxLength: 4 },
);
const anyFacts = fc
  .record({ parcels: anyParcels, notices: anyNotices, clean: fc.nat(500), half: fc.constant(NOON + 300_000) })
  .map(({ parcels, ...over }) => leadFacts(parcels, over));

describe('rankOf', () => {
  it('is nothing without evidence', () => {
    expect(rankOf(leadFacts([], { clean: 10 }))).toEqual({ score: 0, signals: [] });
  });

  it('lies in [0, 1) and gives its signals strongest first', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { score, signals } = rankOf(facts);

        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThan(1);
        expect(signals).toEqual(signals.toSorted((a, b) => b.strength - a.strength));
        expect(signals.every(({ strength }) => strength > 0 && strength <= 1)).toBe(true);
      }),
    );
  });

  it('never falls with a further suspicious parcel', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(anyUse, { minLength: 1, maxLength: 2 }), fc.nat(30), (facts, uses, place) => {
        const further: SuspiciousParcel = suspiciousParcel(place, uses, { firms: { merchant: 'M1' } });
        const parcels = [...facts.parcels, further].toSorted((a, b) => a.trace.times.declared - b.trace.times.declared);

        expect(rankOf({ ...facts, parcels }).score).toBeGreaterThanOrEqual(rankOf(facts).score);
      }),
    );
  });

  it('never falls with a further notice, and never rises with a clean parcel', () => {
    fc.assert(
      fc.property(anyFacts, anyNotices, (facts, more) => {
        const { score } = rankOf(facts);

        expect(rankOf({ ...facts, notices: [...facts.notices, ...more] }).score).toBeGreaterThanOrEqual(score);
        expect(rankOf({ ...facts, clean: facts.clean + 1 }).score).toBeLessThanOrEqual(score);
      }),
    );
  });
});
