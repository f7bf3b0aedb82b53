import { describe, expect, it } from 'vitest';
import { shortToken } from '../../../shared/notation/short-token.ts';

describe('shortToken', () => {
  it('keeps 96 bits, the first sixteen of its digits', () => {
    expect(shortToken('0123456789abcdefghijklmnopqrstuvwxyzABCDEFG')).toBe('0123456789abcdef');
  });
});
