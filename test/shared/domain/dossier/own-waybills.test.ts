import { describe, expect, it } from 'vitest';
import { ownWaybills } from '../../../../shared/domain/dossier/own-waybills.ts';
import { parcelId } from '../../../../shared/model/parcel-key.ts';
import { arrived } from '../../../builders/arrived.ts';
import { PARCEL, WAYBILL, waybill } from '../../../builders/parcel.ts';

const { orderNo: _, ...unnamed } = waybill();
const own = arrived({ type: 'waybill', body: waybill() });
const foreign = arrived({ type: 'waybill', body: waybill({ orderNo: 'T2' }) });
const old = arrived({ type: 'waybill', body: unnamed });
const signed = arrived({
  type: 'waybillStatus',
  body: {
    guid: waybill().guid,
    appType: '1',
    appTime: '20261106100000',
    appStatus: '2',
    ...WAYBILL,
    logisticsName: '宁波测试快递',
    logisticsStatus: 'S',
    logisticsTime: '20261106095900',
  },
});

describe('ownWaybills', () => {
  it('takes those that name the order or none, and every sign-off', () => {
    expect(ownWaybills({ versions: [own, foreign, old, signed] }, parcelId(PARCEL))).toEqual([own, old, signed]);
  });
});
