import { describe, expect, it } from 'vitest';
import { receiptGuid } from '../../../../shared/domain/receipts/receipt-guid.ts';

const DIGEST = 'a1'.repeat(32);

describe('receiptGuid', () => {
  it.each(['2', '120', '-301014'])('has 36 characters for status %s', (status) => {
    expect(receiptGuid(DIGEST, status)).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  });

  it('differs by status and by document', () => {
    const guids = [receiptGuid(DIGEST, '2'), receiptGuid(DIGEST, '120'), receiptGuid('b2'.repeat(32), '2')];

    expect(new Set(guids).size).toBe(3);
  });
});
