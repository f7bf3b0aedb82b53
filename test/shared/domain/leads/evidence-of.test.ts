import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../../shared/domain/leads/evidence-of.ts';
import { suspiciousParcel, tracedMark } from '../../../builders/marked-traces.ts';

describe('evidenceOf', () => {
  it('shows of a parcel where, when, whose and how the marks are spelt', () => {
    const { trace, uses } = suspiciousParcel(1, [tracedMark({ reasons: ['replica-words'] })]);

    expect(evidenceOf([{ trace, uses }])).toEqual([
      {
        ...{ parcel: trace.parcel, customsCode: '3105', merchant: 'M00', declared: trace.times.declared },
        uses: [{ recordNo: 'T2026-TEST01', mark: 'NIKE', view: 'leet', score: 0.9, gnum: '1', spelled: ['N1KE'] }],
      },
    ]);
  });

  it('shows twenty at most, the newest of equals', () => {
    const parcels = Array.from({ length: 21 }, (_, n) => suspiciousParcel(n));

    const shown = evidenceOf(parcels).map(({ parcel }) => parcel);

    expect(shown).toEqual(
      parcels
        .slice(1)
        .map(({ trace }) => trace.parcel)
        .toReversed(),
    );
  });

  it('leaves out neither a weaker parcel of another district nor another spelling', () => {
    const strong = Array.from({ length: 30 }, (_, n) => suspiciousParcel(n));
    const elsewhere = suspiciousParcel(40, [tracedMark({ view: 'exact' })], { customsCode: '2200' });
    const spelled = suspiciousParcel(41, [tracedMark({ view: 'one-edit', spelled: ['NIKEE'] })]);

    const shown = evidenceOf([...strong, elsewhere, spelled]).map(({ parcel }) => parcel);

    expect(shown).toHaveLength(20);
    expect(shown).toContain(elsewhere.trace.parcel);
    expect(shown).toContain(spelled.trace.parcel);
  });

  it('does not depend on the order of the parcels', () => {
    const parcels = Array.from({ length: 25 }, (_, n) =>
      suspiciousParcel(n, [tracedMark({ spelled: [`n${n % 4}ke`] })]),
    );

    expect(evidenceOf(parcels.toReversed())).toEqual(evidenceOf(parcels));
  });
});
