import { describe, expect, it } from 'vitest';
import { missingDeclaration } from '../../../../shared/domain/reconcile/missing-declaration.ts';
import { defaultPolicy } from '../../../../shared/domain/reference/default-policy.ts';
import type { WaybillStatus } from '../../../../shared/model/document/waybill-status.ts';
import { facts, papers } from '../../../builders/parcel.ts';

const STATUS: WaybillStatus = {
  guid: '0D51A28E-6A2C-4B0C-9AF0-000000000513',
  appType: '1',
  appTime: '20261106100000',
  appStatus: '2',
  logisticsCode: '3104W60002',
  logisticsName: '宁波测试快递',
  logisticsNo: 'YD0000000001',
  logisticsStatus: 'S',
  logisticsTime: '20261106095900',
};

describe('missingDeclaration', () => {
  it.each([
    ['S', true, 1],
    ['S', false, 0],
    ['R', true, 0],
  ])('judges status %s with the window ended: %s', (logisticsStatus, windowEnded, count) => {
    const given = papers({ declaration: null, waybillStatus: { ...STATUS, logisticsStatus } });

    expect(missingDeclaration.check(facts({ papers: given, windowEnded }), defaultPolicy)).toHaveLength(count);
  });

  it('accepts declared goods', () => {
    expect(
      missingDeclaration.check(facts({ papers: papers({ waybillStatus: STATUS }), windowEnded: true }), defaultPolicy),
    ).toEqual([]);
  });
});
