import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { score } from '../../../../shared/domain/score/score.ts';
import type { Severity } from '../../../../shared/model/finding.ts';

const finding = (severity: Severity, code = 'amount-mismatch') => ({ code, severity });
const findings = fc.array(
  fc.record({
    code: fc.constantFrom('ip-hit', 'amount-mismatch', 'tax-mismatch'),
    severity: fc.constantFrom<Severity>('format', 'benign', 'unexplained', 'contradiction'),
  }),
  { maxLength: 12 },
);

describe('score', () => {
  it('is zero without findings', () => {
    expect(score([], defaultPolicy)).toBe(0);
  });

  it('weighs by severity and, where the policy names it, by code', () => {
    expect(score([finding('unexplained')], defaultPolicy)).toBe(0.25);
    expect(score([finding('unexplained', 'ip-hit')], defaultPolicy)).toBe(0.85);
  });

  it('weighs a benign finding as benign whatever its code', () => {
    expect(score([finding('benign', 'ip-hit')], defaultPolicy)).toBe(0.01);
  });

  it('adds findings up as independent chances', () => {
    expect(score([finding('unexplained'), finding('contradiction')], defaultPolicy)).toBe(0.625);
  });

  it('holds for weights outside [0, 1]', () => {
    const policy = { score: { ...defaultPolicy.score, byCode: { wild: 3, negative: -2 } } };

    expect(score([finding('unexplained', 'wild')], policy)).toBe(1);
    expect(score([finding('unexplained', 'negative')], policy)).toBe(0);
  });

  it('stays in [0, 1], is the same in any order, and more evidence never lowers it', () => {
    fc.assert(
      fc.property(findings, findings, (some, more) => {
        const before = score(some, defaultPolicy);
        const afterwards = score([...more, ...some], defaultPolicy);

        expect(before).toBeGreaterThanOrEqual(0);
        expect(afterwards).toBeLessThanOrEqual(1);
        expect(afterwards).toBeGreaterThanOrEqual(before);
        expect(score([...some, ...more].toReversed(), defaultPolicy)).toBe(afterwards);
      }),
    );
  });
});
