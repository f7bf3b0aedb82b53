import { describe, expect, it } from 'vitest';
import { recipientDiffers } from '../../../../shared/domain/reconcile/recipient-differs.ts';
import type { Enterprise } from '../../../../shared/model/reference.ts';
import { facts, referenceIndex } from '../../../builders/parcel.ts';
import { answer } from '../../../builders/raw-payment.ts';

const platform: Enterprise = { code: '310430YDWB', name: '宁波测试平台有限公司' };
const merchant: Enterprise = { code: '3104W60001', name: '宁波测试商家' };
const to = (over: Partial<NonNullable<ReturnType<typeof answer>['own']>>) =>
  answer({ own: { goods: [], recpAccount: 'OSA571908863132601', recpCode: '', recpName: '宁波测试商家', ...over } });
const known = (...firms: Enterprise[]) =>
  facts({ reference: referenceIndex({ enterprises: new Map(firms.map((firm) => [firm.code, firm])) }) });

describe('recipientDiffers', () => {
  it('accepts platform and merchant by name in any spelling, or by code', () => {
    const register = known(platform, merchant);

    expect(recipientDiffers(to({}), register)).toEqual([]);
    expect(recipientDiffers(to({ recpName: '寧波測試平臺有限公司' }), register)).toEqual([]);
    expect(recipientDiffers(to({ recpCode: '3104W60001', recpName: '平台备付金账户' }), register)).toEqual([]);
  });

  it('speaks of anybody else, and shows neither a person nor an account', () => {
    const found = recipientDiffers(to({ recpName: '测试丙' }), known({ ...platform, recpAccounts: ['X1'] }, merchant));

    expect(found).toHaveLength(2);
    expect(JSON.stringify(found)).not.toMatch(/测试丙|OSA571908863132601/);
    expect(JSON.stringify(found)).toContain('测**');
  });

  it('compares accounts only where some are registered', () => {
    const register = known({ ...platform, recpAccounts: ['OSA571908863132601'] }, merchant);

    expect(recipientDiffers(to({}), register)).toEqual([]);
    expect(recipientDiffers(to({ recpAccount: 'OSA000000000000000' }), register)).toHaveLength(1);
  });

  it('says nothing of firms that the register does not know', () => {
    expect(recipientDiffers(to({ recpName: '测试丙' }), facts())).toEqual([]);
    expect(recipientDiffers(answer({ own: null }), known(platform))).toEqual([]);
  });
});
