import { describe, expect, it } from 'vitest';
import { partyMismatch } from '../../../../shared/domain/reconcile/party-mismatch.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { facts, order, papers, payment, referenceIndex, waybill } from '../../../builders/parcel.ts';

describe('partyMismatch', () => {
  it('accepts an order that names no payment firm', () => {
    const { payCode: _, ...silent } = order();

    expect(partyMismatch.check(facts({ papers: papers({ order: silent }) }), defaultPolicy)).toEqual([]);
  });

  it('takes two codes of one enterprise for spelling, as far as the register knows', () => {
    const firm = { code: '3104W60004', name: '宁波测试支付', aliases: ['91330200MA2TEST01X'] };
    const enterprises = new Map([
      ['3104W60004', firm],
      ['91330200MA2TEST01X', firm],
    ]);
    const given = papers({ payments: [payment({ payCode: '91330200MA2TEST01X' })] });

    expect(partyMismatch.check(facts({ papers: given }), defaultPolicy)[0]?.severity).toBeUndefined();
    expect(
      partyMismatch.check(facts({ papers: given, reference: referenceIndex({ enterprises }) }), defaultPolicy),
    ).toMatchObject([{ severity: 'benign' }]);
  });

  it('looks at every payment and at the waybill', () => {
    const given = papers({
      payments: [payment(), payment({ payCode: '3104W60009', payTransactionId: 'P2' })],
      waybill: waybill({ logisticsCode: '3104W60009' }),
    });

    const [judgement] = partyMismatch.check(facts({ papers: given }), defaultPolicy);

    expect(judgement?.message.en).toContain('payment firm code differs');
    expect(judgement?.message.en).toContain('carrier code differs');
  });
});
