import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document } from '../../../../shared/model/document/document.ts';
import { readMessage } from '../../../../shared/wire/xml/read-message.ts';
import { writeMessage } from '../../../../shared/wire/xml/write-message.ts';
import { arbitraryDocument } from '../document/arbitrary-documents.ts';
import { sampleOrder, samplePayment } from '../document/sample-documents.ts';
import { placeholderSignature, schemaFaults } from './import-schema.ts';

const sender = { copCode: '310430YDWB', copName: '测试 & 平台', dxpId: 'DXPENT0000000001' };
const TYPES = ['order', 'payment', 'waybill', 'waybillStatus', 'declaration', 'cancel', 'return'] as const;

describe('writeMessage', () => {
  it.each(TYPES)('writes any %s so that the reader finds it unchanged', (type) => {
    fc.assert(
      fc.property(fc.array(arbitraryDocument(type), { minLength: 1, maxLength: 3 }), (documents) => {
        const message = readMessage(Buffer.from(writeMessage(documents, sender)));
        expect(message.documents.flatMap(({ problems }) => problems)).toEqual([]);
        expect(message.documents.map(({ document }) => document)).toEqual(documents);
        expect(message.transfer).toEqual({ ...sender, dxpMode: 'DXP', note: '' });
      }),
      { numRuns: 60 },
    );
  });

  it.each(TYPES)('writes any signed %s as the official schema demands', (type) => {
    const signature = placeholderSignature();
    expect(signature).toMatch(/^<ds:Signature /);

    fc.assert(
      fc.property(arbitraryDocument(type), (document) => {
        const xml = writeMessage([asStrict(document)], sender).replace(/<\/ceb:CEB\d+Message>/, `${signature}$&`);
        expect(schemaFaults(xml)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('takes documents of one type only, and at least one', () => {
    expect(() => writeMessage([], sender)).toThrow(/one type/);
    expect(() => writeMessage([sampleOrder(), samplePayment()], sender)).toThrow(/one type/);
  });
});

/**
 * The schema of 202205 knows no currency but 142, no 511 without orderNo and no 621 itemNo over 20 characters.
 * The reader does: the first is a finding, the others are older or longer in practice (messages.md §6.3, §15).
 */
function asStrict(document: Document): Document {
  const strict: unknown = JSON.parse(JSON.stringify(document), (key, value) => {
    if (key === 'currency') return '142';
    return key === 'itemNo' ? [...String(value)].slice(0, 20).join('') : value;
  });
  const parsed = Document.parse(strict);
  return parsed.type === 'waybill' ? { ...parsed, body: { orderNo: 'T0001', ...parsed.body } } : parsed;
}
