import { describe, expect, it } from 'vitest';
import { compare, unexplained, type VerdictLine } from '../../../bench/orders/compare.ts';

function line(orderNo: string, over: Partial<VerdictLine> = {}): VerdictLine {
  return { ebpCode: 'P', orderNo, lane: 'green', score: 0, findings: [], ...over };
}

describe('compare', () => {
  it('sees a finding that came, went or says another figure, and not when it was found', () => {
    const said = { code: 'resale', evidence: ['3'], foundAt: '2026-11-04' };
    const original = [
      line('1', { findings: [said] }),
      line('2', { findings: [said] }),
      line('3', { findings: [said] }),
    ];
    const other = [
      line('1', { findings: [{ ...said, foundAt: '2026-11-05' }] }),
      line('2', { findings: [{ ...said, evidence: ['4'] }] }),
      line('3'),
    ];

    const comparison = compare(original, other);

    expect([comparison.parcels, comparison.otherwise]).toEqual([3, 2]);
    expect([...comparison.byCode]).toEqual([['resale', 2]]);
    expect(unexplained(comparison)).toEqual(['resale']);
  });

  it('sees a lane and a score by themselves, and as what follows from a finding that arrival defines', () => {
    const red = { lane: 'red', score: 0.9 };
    const reused = { ...red, findings: [{ code: 'waybill-reused' }] };

    expect(unexplained(compare([line('1')], [line('1', red)]))).toEqual(['lane', 'score']);
    expect(unexplained(compare([line('1')], [line('1', reused)]))).toEqual([]);
    expect([...compare([line('1')], [line('1', reused)]).byCode.keys()]).toEqual(['waybill-reused']);
  });

  it('still reports another finding of a parcel in which arrival decided something', () => {
    const both = { findings: [{ code: 'waybill-reused' }, { code: 'empty-parcel' }] };

    expect(unexplained(compare([line('1')], [line('1', both)]))).toEqual(['empty-parcel']);
  });

  it('counts parcels that only one side has', () => {
    expect(compare([line('1'), line('2')], [line('1')]).missing).toBe(1);
    expect(compare([line('1')], [line('1'), line('2')]).missing).toBe(1);
    expect(compare([line('1'), line('2')], [line('1'), line('3')]).missing).toBe(2);
  });
});
