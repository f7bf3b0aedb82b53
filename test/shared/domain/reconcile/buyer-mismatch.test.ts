import { describe, expect, it } from 'vitest';
import { buyerMismatch } from '../../../../shared/domain/reconcile/buyer-mismatch.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, papers } from '../../../builders/parcel.ts';

describe('buyerMismatch', () => {
  it('shows both names masked', () => {
    const [judgement] = judge({ buyerName: '试测乙' });

    expect(judgement?.message.zh).toBe('订购人姓名不一致：订单“测**”，清单“试**”');
    expect(judgement?.severity).toBeUndefined();
  });

  it('makes one finding of several fields, benign only when all are spelling', () => {
    expect(judge({ buyerName: '测 试甲', buyerTelephone: '+86 138 0000 0001' })).toMatchObject([
      { severity: 'benign' },
    ]);
    const [mixed, more] = judge({ buyerName: '测 试甲', buyerTelephone: '13800000002' });
    expect(more).toBeUndefined();
    expect(mixed?.severity).toBeUndefined();
    expect(mixed?.message.zh).not.toContain('姓名');
    expect(mixed?.values).toHaveLength(4);
  });

  it('takes a lower-case x for spelling, and leaves a number that cannot be one to id-checksum', () => {
    expect(judge({ buyerIdNumber: '110101190001010030' })).toHaveLength(1);
    expect(judge({ buyerIdNumber: '110101190001010031' })).toEqual([]);
    expect(judge({ buyerIdNumber: ' 110101190001010014' })).toMatchObject([{ severity: 'benign' }]);
  });

  function judge(over: Parameters<typeof declaration>[0]) {
    return buyerMismatch.check(facts({ papers: papers({ declaration: declaration(over) }) }), defaultPolicy);
  }
});
