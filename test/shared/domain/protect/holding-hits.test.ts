import { describe, expect, it } from 'vitest';
import { holdingHits } from '../../../../shared/domain/protect/holding-hits.ts';
import { hit, RECORD_NO } from '../../../builders/ip-case.ts';

describe('holdingHits', () => {
  it('is one a recorded right, the first', () => {
    const other = { ...hit().use, recordNo: 'T2026-00002' };
    const findings = [hit(), hit({ code: 'gi-origin' }), hit({ code: 'gi-origin', use: other })];

    expect([...holdingHits({ findings })]).toEqual([
      [RECORD_NO, findings[0]],
      ['T2026-00002', findings[2]],
    ]);
  });

  it('leaves out what is explained, what names no right, and what is of another kind', () => {
    const { use: _, ...bare } = hit();

    expect(holdingHits({ findings: [hit({ severity: 'benign' }), bare, hit({ code: 'line-mismatch' })] }).size).toBe(0);
    expect(holdingHits(null).size).toBe(0);
  });
});
