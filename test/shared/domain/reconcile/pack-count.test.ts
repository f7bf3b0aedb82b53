import { describe, expect, it } from 'vitest';
import { packCount } from '../../../../shared/domain/reconcile/pack-count.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, papers, waybill } from '../../../builders/parcel.ts';

describe('packCount', () => {
  it.each([
    ['0', 1],
    ['1', 0],
    ['01', 0],
    ['2', 1],
  ])('judges %s packages', (packNo, count) => {
    const given = papers({ waybill: waybill({ packNo }), declaration: declaration({ packNo }) });

    expect(packCount.check(facts({ papers: given }), defaultPolicy)).toHaveLength(count);
  });
});
