import { describe, expect, it } from 'vitest';
import { wantsPull } from '../../../../shared/domain/pull/wants-pull.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { Finding, Lane } from '../../../../shared/model/finding.ts';
import type { Verdict } from '../../../../shared/model/verdict.ts';

function verdict(lane: Lane, code: string, severity: Finding['severity'] = 'unexplained'): Verdict {
  return {
    lane,
    score: 0.4,
    findings: [{ code, severity, lane, message: { zh: '测试', en: 'test' }, basis: 'gacc-2016-26', values: [] }],
    selection: { stratum: '', probability: 0, draw: '0', selected: lane === 'red', reason: null },
    versions: { rules: '', rights: '', policy: '', model: '' },
  };
}

describe('wantsPull', () => {
  it.each([
    ['a yellow parcel with a payment finding', verdict('yellow', 'payer-not-buyer'), true],
    ['a red one', verdict('red', 'payment-reused', 'contradiction'), true],
    ['a green one', verdict('green', 'payer-not-buyer', 'benign'), false],
    ['a parcel drawn at random with a benign note', verdict('red', 'amount-mismatch', 'benign'), false],
    ['another finding', verdict('yellow', 'consignee-mismatch'), false],
    ['no verdict', null, false],
  ])('answers for %s', (_, given, expected) => {
    expect(wantsPull(given, defaultPolicy)).toBe(expected);
  });

  it('wants nothing under a policy that does not know of pulls', () => {
    const { rawPayment: _, ...older } = defaultPolicy;

    expect(wantsPull(verdict('yellow', 'payer-not-buyer'), older)).toBe(false);
  });
});
