import { describe, expect, it } from 'vitest';
import { currencyNot142 } from '../../../../shared/domain/reconcile/currency-not-142.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, papers, payment, waybill } from '../../../builders/parcel.ts';

describe('currencyNot142', () => {
  it('names every document and line with another currency', () => {
    const lines = declaration().lines.map((line) => ({ ...line, currency: '502' }));
    const given = papers({ waybill: waybill({ currency: '116' }), declaration: declaration({ lines }) });

    const [judgement] = currencyNot142.check(facts({ papers: given }), defaultPolicy);

    expect(judgement?.values).toEqual([
      { document: 'waybill', field: 'currency', value: '116' },
      { document: 'declaration', field: 'currency', value: '502', line: '1' },
      { document: 'declaration', field: 'currency', value: '502', line: '2' },
    ]);
    expect(judgement?.threshold).toBe('142');
  });

  it('takes CNY alone for a spelling slip', () => {
    const severity = (currency: string) =>
      currencyNot142.check(facts({ papers: papers({ payments: [payment({ currency })] }) }), defaultPolicy)[0]
        ?.severity;

    expect(severity('CNY')).toBe('benign');
    expect(severity('USD')).toBeUndefined();
  });
});
