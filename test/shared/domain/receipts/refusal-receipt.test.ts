import { describe, expect, it } from 'vitest';
import { refusalReceipt } from '../../../../shared/domain/receipts/refusal-receipt.ts';
import { arrived, fourDocuments } from '../../../builders/arrived.ts';
import { PARCEL } from '../../../builders/parcel.ts';

const AT = '2026-11-04T05:00:00.000Z';
const statuses = (reason: 'stale' | 'already-declared') =>
  fourDocuments().map((document) => refusalReceipt(arrived(document), PARCEL, reason, AT).returnStatus);

describe('refusalReceipt', () => {
  it('carries the codes of customs', () => {
    expect(statuses('stale')).toEqual(['-301014', '-401012', '-505016', '-621055']);
    expect(statuses('already-declared')).toEqual(['-301011', '-401008', '-504016', '-621004']);
  });

  it('goes to the sender', () => {
    const [document] = fourDocuments();
    if (!document) throw new Error('four documents');

    expect(refusalReceipt(arrived(document, { sender: 'ORG9' }), PARCEL, 'stale', AT).org).toBe('ORG9');
  });
});
