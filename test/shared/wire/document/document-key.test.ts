import { describe, expect, it } from 'vitest';
import { documentKey } from '../../../../shared/wire/document/document-key.ts';
import { sampleOrder, samplePayment, sampleReturn, sampleWaybill } from './sample-documents.ts';

describe('documentKey', () => {
  it('names a document as its sender knows it', () => {
    expect([sampleOrder(), samplePayment(), sampleWaybill(), sampleReturn()].map(documentKey)).toEqual([
      '310430YDWB/T0001',
      '511630MG0L/P0001',
      '3104980042/L0001',
      '310430YDWB/T0001',
    ]);
  });

  it.each([
    [{}],
    [{ ebpCode: '310430YDWB' }],
    [{ ebpCode: '310430YDWB', orderNo: '' }],
    [{ ebpCode: '310430YDWB', orderNo: 5 }],
    [{ ebpCode: '310430YDWB', orderNo: 'x'.repeat(61) }],
  ])('is empty for %j', (body) => {
    expect(documentKey({ type: 'order', body })).toBe('');
  });
});
