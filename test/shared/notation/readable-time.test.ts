import { describe, expect, it } from 'vitest';
import { readableTime } from '../../../shared/notation/readable-time.ts';

describe('readableTime', () => {
  it.each([
    ['20261104130059', '2026-11-04 13:00'],
    ['20261104130059123', '2026-11-04 13:00'],
    ['202611041300', '2026-11-04 13:00'],
  ])('writes %s as %s', (text, readable) => {
    expect(readableTime(text)).toBe(readable);
  });

  it.each(['20261104', '', '2026-11-04T13:00:00Z', 'soon'])('leaves %o as it is', (text) => {
    expect(readableTime(text)).toBe(text);
  });
});
