import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PACKING_DICTIONARY } from '../../../../shared/wire/table/packing-dictionary.ts';

describe('PACKING_DICTIONARY', () => {
  it('never changes: stored items are read by it', () => {
    expect(hash('sha256', PACKING_DICTIONARY, 'hex')).toBe(
      '3727fd112214beff14dfb02a71a9b0fd4f72f11090369e94e25411b1d0e31b09',
    );
  });
});
