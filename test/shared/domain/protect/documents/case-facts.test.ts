import { describe, expect, it } from 'vitest';
import { caseFacts, deadlineText, yuan } from '../../../../../shared/domain/protect/documents/case-facts.ts';
import { ipCase, RECORD_NO } from '../../../../builders/ip-case.ts';
import { PARCEL, WAYBILL } from '../../../../builders/parcel.ts';
import { identityLeaks } from '../../../../privacy/fictitious.ts';

describe('caseFacts', () => {
  it('names record, holder, mark, parcel, enterprise, goods and value, and no person', () => {
    const { zh, en } = caseFacts(ipCase());

    for (const text of [zh, en])
      for (const part of [RECORD_NO, '云鹭', PARCEL.orderNo, WAYBILL.logisticsNo, '宁波测试商家', '测试面霜', '150'])
        expect(text).toContain(part);
    expect(identityLeaks(zh + en)).toEqual([]);
  });

  it('says so where the holder is not recorded', () => {
    const { right } = ipCase();

    expect(caseFacts(ipCase({ right: { ...right, holder: '' } })).zh).toContain('（未登记）');
  });
});

describe('deadlineText', () => {
  it('is the day, with a word where it is assumed, and none without a deadline', () => {
    const deadline = { day: '2027-01-04', isAssumed: true, raises: 'court-silent' } as const;

    expect(deadlineText({ deadline: { ...deadline, isAssumed: false } })).toEqual({
      zh: '2027-01-04',
      en: '2027-01-04',
    });
    expect(deadlineText({ deadline }).zh).toMatch(/^2027-01-04（.+推算）$/);
    expect(deadlineText({ deadline: null }).en).toBe('no deadline');
  });
});

describe('yuan', () => {
  it('writes fen exactly', () => {
    expect([0, 1, 15_000, 2_000_001].map(yuan)).toEqual(['0', '0.01', '150', '20000.01']);
  });
});
