import { describe, expect, it } from 'vitest';
import { returnLate } from '../../../../shared/domain/reconcile/return-late.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { ReturnRequest } from '../../../../shared/model/document/return-request.ts';
import { declaration, facts, papers } from '../../../builders/parcel.ts';

describe('returnLate', () => {
  it.each([
    ['on the last second', '20261204110000', 0],
    ['a second later', '20261204110001', 1],
  ])('judges a return %s', (_, appTime, count) => {
    expect(judge(appTime, '2026-11-04T03:00:00.000Z')).toHaveLength(count);
  });

  it('is silent while the release is not known', () => {
    expect(judge('20271204110001', null)).toEqual([]);
    expect(returnLate.check(facts(), defaultPolicy)).toEqual([]);
  });

  function judge(appTime: string, releasedAt: string | null) {
    const { lines: _, ...head } = declaration();
    const back: ReturnRequest = {
      guid: '0D51A28E-6A2C-4B0C-9AF0-000000000625',
      appType: '1',
      appTime,
      appStatus: '2',
      orderNo: head.orderNo,
      ebpCode: head.ebpCode,
      ebpName: head.ebpName,
      ebcCode: head.ebcCode,
      ebcName: head.ebcName,
      logisticsNo: head.logisticsNo,
      logisticsCode: head.logisticsCode,
      logisticsName: head.logisticsName,
      buyerIdType: head.buyerIdType,
      buyerIdNumber: head.buyerIdNumber,
      buyerName: head.buyerName,
      buyerTelephone: head.buyerTelephone,
      customsCode: head.customsCode,
      invtNo: '310520261000000001',
      agentCode: head.agentCode,
      agentName: head.agentName,
      reason: '不想要了',
      lines: [{ gnum: '1', gcode: '1901101010', gname: '测试奶粉 800g/罐', qty: '2', unit: '122' }],
    };
    return returnLate.check(facts({ papers: papers({ returns: [back] }), releasedAt }), defaultPolicy);
  }
});
