import { describe, expect, it } from 'vitest';
import { payerNotBuyer } from '../../../../shared/domain/reconcile/payer-not-buyer.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, order, papers, payment } from '../../../builders/parcel.ts';

describe('payerNotBuyer', () => {
  it.each([
    ['another name and number', { payerName: '测试乙', payerIdNumber: '110101190001010030' }, [undefined]],
    ['another name under the same number', { payerName: '测试乙' }, [undefined]],
    ['the same name under another number', { payerIdNumber: '110101190001010030' }, [undefined]],
    ['the name with a middle dot', { payerName: '测·试甲' }, ['benign']],
    ['a mistyped number', { payerIdNumber: '110101190001010013' }, []],
    ['the buyer', {}, []],
  ])('judges a payer with %s', (_, over, expected) => {
    const given = facts({ papers: papers({ payments: [payment(over)] }) });

    expect(payerNotBuyer.check(given, defaultPolicy).map(({ severity }) => severity)).toEqual(expected);
  });

  it('is benign when the platform verified the buyer', () => {
    const given = facts({ papers: papers({ payments: [payment({ payerName: '测试乙' })] }) });
    const policy = { ...defaultPolicy, identity: { verifiedByPlatform: true } };

    expect(payerNotBuyer.check(given, policy)).toMatchObject([{ severity: 'benign' }]);
  });

  it('looks at every payment', () => {
    const given = papers({ payments: [payment(), payment({ payTransactionId: 'P2', payerName: '测试乙' })] });

    expect(payerNotBuyer.check(facts({ papers: given }), defaultPolicy)).toHaveLength(1);
  });

  it('accepts the declared buyer, and without a declaration only the ordered one', () => {
    const named = order({ buyerName: '测试乙' });

    expect(payerNotBuyer.check(facts({ papers: papers({ order: named }) }), defaultPolicy)).toEqual([]);
    expect(
      payerNotBuyer.check(facts({ papers: papers({ order: named, declaration: null }) }), defaultPolicy),
    ).toHaveLength(1);
    expect(declaration().buyerName).toBe('测试甲');
  });
});
