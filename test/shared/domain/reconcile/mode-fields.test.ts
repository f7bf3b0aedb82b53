import { describe, expect, it } from 'vitest';
import { modeFields } from '../../../../shared/domain/reconcile/mode-fields.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import { declaration, facts, papers } from '../../../builders/parcel.ts';

describe('modeFields', () => {
  it('wants the transport of a direct purchase and a foreign country', () => {
    const direct = { tradeMode: '9610', country: '304', trafNo: 'T1', voyageNo: 'V1', billNo: 'B1' };
    const { billNo: _, ...without } = direct;

    expect(judge(direct)).toEqual([]);
    expect(judge(without)).toMatchObject([{ message: { zh: '监管方式 9610：缺提运单号' } }]);
    expect(judge({ ...direct, country: '142' })).toHaveLength(1);
  });

  it('wants account book numbers of bonded lines and leaves other modes alone', () => {
    const lines = declaration().lines.map(({ itemRecordNo: _, ...line }) => line);

    expect(judge({ lines })[0]?.message.zh).toContain('第 1 项缺账册备案料号；第 2 项缺');
    expect(judge({ lines, tradeMode: '1239' })).toEqual([]);
  });

  function judge(over: Parameters<typeof declaration>[0]) {
    return modeFields.check(facts({ papers: papers({ declaration: declaration(over) }) }), defaultPolicy);
  }
});
