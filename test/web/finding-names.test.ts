import { describe, expect, it } from 'vitest';
import { findingName } from '../../web/src/words/finding-names.ts';

const ACROSS = [
  'brushing-ring',
  'identity-borrowed',
  'fake-payment',
  'empty-parcel',
  'under-value',
  'split-order',
  'resale',
  'pushed-order',
  'quota-washing',
  'collusive-chain',
  'mail-channel',
  'raw-payment-missing',
  'raw-payment-mismatch',
  'time-implausible',
  'instruction-hit',
];

describe('findingName', () => {
  it.each(ACROSS)('has a Chinese and an English name for %s', (code) => {
    const { zh, en } = findingName(code);

    expect(zh).toMatch(/^\p{Script=Han}+$/u);
    expect(en).toMatch(/^[A-Z][A-Za-z ,-]+$/);
  });

  it('shows a code that it does not know as it is', () => {
    expect(findingName('newer-than-the-console')).toEqual({ zh: 'newer-than-the-console', en: '' });
  });
});
