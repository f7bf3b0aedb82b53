import { describe, expect, it } from 'vitest';
import { accountNumber } from '../../../shared/notation/account-number.ts';

describe('accountNumber', () => {
  it('reads the number at the end of an account, to four digits', () => {
    expect(accountNumber('U004026255', '')).toBe(4_026_000);
    expect(accountNumber('uid49969', '')).toBe(49_970);
    expect(accountNumber('４８９４０２２１', '13800000001')).toBe(48_940_000);
  });

  it('reads base 36 after an underscore, so that later accounts stay greater', () => {
    const early = accountNumber('m_1f5fzqiy', '') ?? 0;
    const late = accountNumber('m_4upogxae', '') ?? 0;

    expect(accountNumber('m_100', '')).toBe(36 ** 2);
    expect(late).toBeGreaterThan(early);
    expect(accountNumber('m_99999999', '')).toBeLessThan(accountNumber('m_a9999999', '') ?? 0);
  });

  it('says nothing of a phone number, a name or an empty text', () => {
    expect(accountNumber('13800000001', '13800000001')).toBeNull();
    expect(accountNumber('+86 138-0000-0001', '13800000001')).toBeNull();
    for (const text of ['alice', '', '张三', 'a12', 'user-x9y']) expect(accountNumber(text, '')).toBeNull();
  });
});
