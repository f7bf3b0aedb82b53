import { describe, expect, it } from 'vitest';
import { withReport, withSignature } from '../../../../shared/domain/lists/with-report.ts';
import { placedPick } from '../../../builders/sampling-list.ts';

const AT = '2026-11-04T05:00:00.000Z';
const LATER = '2026-11-04T06:00:00.000Z';
const report = (outcome: string, by = '甲') => ({
  outcome,
  note: '',
  quantities: [],
  photos: [],
  minutes: null,
  by,
  at: AT,
  signedBy: null,
});
const TWO = ['infringing'];
const open = placedPick({ listId: 'L', rev: 2 });
const unsigned = placedPick({ listId: 'L', rev: 3, report: report('infringing') });
const done = placedPick({ listId: 'L', rev: 3, report: report('discrepancy'), outcome: 'discrepancy', resultAt: AT });

describe('withReport', () => {
  it('stands at once where one person is enough', () => {
    expect(withReport(open, report('discrepancy'), TWO)).toEqual(done);
  });

  it('waits for a signature where two are needed', () => {
    expect(withReport(open, report('infringing'), TWO)).toEqual(unsigned);
  });

  it('changes nothing when it is said again', () => {
    expect(withReport(done, report('discrepancy', '乙'), TWO)).toBe(done);
    expect(withReport(unsigned, { ...report('infringing'), at: LATER }, TWO)).toBe(unsigned);
  });

  it('may be corrected by whoever reported until it is signed', () => {
    expect(withReport(unsigned, report('nothing-found'), TWO)).toMatchObject({ outcome: 'nothing-found', rev: 4 });
    expect(withReport(unsigned, { ...report('infringing'), note: '数量更正', at: LATER }, TWO)).toMatchObject({
      outcome: null,
      rev: 4,
      report: { note: '数量更正', at: LATER },
    });
    expect(withReport(unsigned, report('nothing-found', '乙'), TWO)).toBe('reported-by-another');
    expect(withReport(done, report('nothing-found'), TWO)).toBe('other-result');
  });

  it('is refused of what was taken off', () => {
    expect(withReport(placedPick({ shed: { reason: 'taken-off', at: AT } }), report('discrepancy'), TWO)).toBe(
      'taken-off',
    );
  });
});

describe('withSignature', () => {
  it('lets the report stand from then on', () => {
    expect(withSignature(unsigned, '乙', LATER)).toEqual({
      ...unsigned,
      rev: 4,
      report: { ...unsigned.report, signedBy: '乙' },
      outcome: 'infringing',
      resultAt: LATER,
    });
  });

  it('is of a second person, of what was reported, and once', () => {
    const signed = withSignature(unsigned, '乙', LATER);
    if (typeof signed === 'string') throw new Error(signed);

    expect(withSignature(unsigned, '甲', LATER)).toBe('same-person');
    expect(withSignature(open, '乙', LATER)).toBe('not-reported');
    expect(withSignature(signed, '乙', LATER)).toBe(signed);
    expect(withSignature(signed, '丙', LATER)).toBe('other-result');
    expect(withSignature(done, '乙', LATER)).toBe('other-result');
  });
});
