import { describe, expect, it } from 'vitest';
import { consigneeMismatch } from '../../../../shared/domain/reconcile/consignee-mismatch.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, order, papers, waybill } from '../../../builders/parcel.ts';

describe('consigneeMismatch', () => {
  it('holds waybill and declaration against the order', () => {
    const [judgement] = judge({
      waybill: waybill({ consigneeAddress: '上海市测试路2号3-1-402' }),
      declaration: declaration({ consigneeAddress: '上海市测试路2号3-1-402' }),
    });

    expect(judgement?.severity).toBeUndefined();
    expect(judgement?.values.map(({ document, value }) => [document, value])).toEqual([
      ['order', '浙江省宁波市***'],
      ['waybill', '上海市***'],
      ['declaration', '上海市***'],
    ]);
  });

  it('compares the declared address when there is no waybill, and nothing with the buyer', () => {
    const consigneeAddress = '上海市测试路2号3-1-402';

    expect(judge({ waybill: null, declaration: declaration({ consigneeAddress }) })).toHaveLength(1);
    expect(judge({ waybill: null, order: order({ consignee: '测试乙' }) })).toEqual([]);
    expect(judge({ waybill: null, declaration: null })).toEqual([]);
  });

  it('looks not at the waybill of another order', () => {
    expect(judge({ waybill: waybill({ consignee: '测试乙', orderNo: 'T2' }) })).toEqual([]);
    expect(judge({ waybill: waybill({ consignee: '测试乙' }) })).toHaveLength(1);
  });

  function judge(over: Parameters<typeof papers>[0]) {
    return consigneeMismatch.check(facts({ papers: papers(over) }), defaultPolicy);
  }
});
