import { describe, expect, it } from 'vitest';
import { secondQuantity } from '../../../../shared/domain/reconcile/second-quantity.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, papers } from '../../../builders/parcel.ts';

describe('secondQuantity', () => {
  it('accepts both and none, and names a half', () => {
    const halves = declaration().lines.map(({ unit2: _, ...line }) => line);
    const given = papers({ declaration: declaration({ lines: halves }) });

    expect(secondQuantity.check(facts(), defaultPolicy)).toEqual([]);
    expect(secondQuantity.check(facts({ papers: given }), defaultPolicy)[0]?.values).toEqual([
      { document: 'declaration', field: 'qty2', value: '1', line: '2' },
      { document: 'declaration', field: 'unit2', value: '', line: '2' },
    ]);
  });
});
