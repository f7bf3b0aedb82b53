import { describe, expect, it } from 'vitest';
import { tradingTime } from '../../../../shared/wire/pay179/trading-time.ts';

describe('tradingTime', () => {
  it.each([
    ['20181212041803', '20181212041803'],
    ['1544559483', '20181212041803'],
    ['1544559483123', '20181212041803'],
    ['0', null],
    ['2018-12-12 04:18:03', null],
    ['', null],
  ])('reads %s as %s', (text, expected) => {
    expect(tradingTime(text)).toBe(expected);
  });
});
