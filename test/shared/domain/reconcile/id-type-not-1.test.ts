import { describe, expect, it } from 'vitest';
import { idTypeNot1 } from '../../../../shared/domain/reconcile/id-type-not-1.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, papers, payment } from '../../../builders/parcel.ts';

describe('idTypeNot1', () => {
  it('accepts type 1 and names every other', () => {
    const given = papers({
      payments: [payment({ payerIdType: '2' })],
      declaration: declaration({ buyerIdType: '4' }),
    });

    expect(idTypeNot1.check(facts(), defaultPolicy)).toEqual([]);
    expect(idTypeNot1.check(facts({ papers: given }), defaultPolicy)[0]?.values).toEqual([
      { document: 'payment', field: 'payerIdType', value: '2' },
      { document: 'declaration', field: 'buyerIdType', value: '4' },
    ]);
  });
});
