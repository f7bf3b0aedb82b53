import { describe, expect, it } from 'vitest';
import { idChecksum } from '../../../../shared/domain/reconcile/id-checksum.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, order, papers, payment } from '../../../builders/parcel.ts';

describe('idChecksum', () => {
  it.each([
    ['11010119000101001', '不是 18 位'],
    ['11010119000101001A', '含有不允许的字符'],
    ['990101190001010014', '地区码不存在'],
    ['110101190002300014', '出生日期不存在'],
    ['110101190001010015', '校验码不符'],
    ['110***********0014', '已被发送方遮蔽'],
  ])('says what is wrong with %s', (buyerIdNumber, text) => {
    const [judgement] = idChecksum.check(facts({ papers: papers({ order: order({ buyerIdNumber }) }) }), defaultPolicy);

    expect(judgement?.message.zh).toContain(text);
    expect(judgement?.values).toHaveLength(1);
  });

  it('reports one number in all papers once', () => {
    const wrong = '110101190001010015';
    const given = papers({
      order: order({ buyerIdNumber: wrong }),
      payments: [payment({ payerIdNumber: wrong })],
      declaration: declaration({ buyerIdNumber: wrong }),
    });

    const judgements = idChecksum.check(facts({ papers: given }), defaultPolicy);

    expect(judgements).toHaveLength(1);
    expect(judgements[0]?.values).toHaveLength(3);
    expect(JSON.stringify(judgements)).not.toContain(wrong);
  });

  it('accepts a lower-case x and checks no other kind of document', () => {
    const judge = (over: Parameters<typeof order>[0]) =>
      idChecksum.check(facts({ papers: papers({ order: order(over) }) }), defaultPolicy);

    expect(judge({ buyerIdNumber: '11010119000101009x' })).toEqual([]);
    expect(judge({ buyerIdType: '2', buyerIdNumber: 'E00000000' })).toEqual([]);
  });
});
