import { describe, expect, it } from 'vitest';
import { findingsOfParcel, isOfSelection } from '../../../../shared/domain/select/findings-of-parcel.ts';
import { foundFinding } from '../../../builders/insight.ts';

describe('findingsOfParcel', () => {
  it('leaves out what only selection says, and keeps the order of the rest', () => {
    const codes = ['ip-hit', 'risk-score', 'model-risk', 'amount-mismatch', 'instruction-hit'];
    const findings = codes.map((code) => foundFinding({ code }));

    expect(findingsOfParcel(findings).map(({ code }) => code)).toEqual(['ip-hit', 'amount-mismatch']);
  });
});

describe('isOfSelection', () => {
  it('tells judgements of selection from findings of rules', () => {
    expect(['risk-score', 'model-risk', 'instruction-hit'].every((code) => isOfSelection({ code }))).toBe(true);
    expect(isOfSelection({ code: 'ip-hit' })).toBe(false);
  });
});
