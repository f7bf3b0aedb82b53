import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../shared/faults/refusal.ts';
import type { Document } from '../../../../shared/model/document/document.ts';
import { readMessage } from '../../../../shared/wire/xml/read-message.ts';
import { writeMessage } from '../../../../shared/wire/xml/write-message.ts';
import { sampleOrder, samplePayment } from '../document/sample-documents.ts';

const sender = { copCode: '310430YDWB', copName: '宁波测试平台', dxpId: 'DXPENT0000000001' };
const xmlOf = (...documents: Document[]) => writeMessage(documents, sender);
const read = (xml: string) => readMessage(Buffer.from(xml));
const body = (xml: string) => xml.replace(/^<\?xml[^>]*\?>\n/, '');
const batch = (...messages: string[]) => `<CEBMessages>${messages.map(body).join('\n')}</CEBMessages>`;

describe('readMessage on a CEBMessages batch', () => {
  it('reads messages of several types as one', () => {
    const message = read(batch(xmlOf(sampleOrder()), xmlOf(samplePayment(), samplePayment()), xmlOf(sampleOrder())));

    expect(message).toMatchObject({ messageType: 'mixed', signed: false, transfer: sender });
    expect(message.documents.map(({ index, type, problems }) => [index, type, problems.length])).toEqual([
      [0, 'order', 0],
      [1, 'payment', 0],
      [2, 'payment', 0],
      [3, 'order', 0],
    ]);
  });

  it('points into the message at fault', () => {
    const faulty = xmlOf(sampleOrder())
      .replace(/<ceb:note>.*/, '')
      .replace('<ceb:orderNo>T0001</ceb:orderNo>', '');

    const { documents } = read(batch(xmlOf(sampleOrder()), faulty));

    expect(documents[1]?.problems.map(({ pointer }) => pointer)).toEqual([
      '/CEB311Message/1/Order/0/OrderHead/orderNo',
    ]);
  });

  it('gives a message that cannot be read as one lost document', () => {
    const { documents } = read(
      batch('<CEB999Message/>', xmlOf(sampleOrder()), xmlOf(samplePayment()).replace(/(?<=copCode>)\w+/, 'X')),
    );

    expect(
      documents.map(({ index, type, document, problems }) => [index, type, document !== null, problems[0]?.code]),
    ).toEqual([
      [0, 'unknown', false, 'unknown-type'],
      [1, 'order', true, undefined],
      [2, 'unknown', false, 'schema'],
    ]);
  });

  it('holds 100 documents at most and one at least', () => {
    const fifty = xmlOf(...Array.from({ length: 50 }, () => sampleOrder()));

    expect(read(batch(fifty, fifty)).documents).toHaveLength(100);
    expect(refusalOf(() => read(batch(fifty, fifty, xmlOf(samplePayment())))).problems[0]?.code).toBe(
      'too-many-documents',
    );
    expect(refusalOf(() => read('<CEBMessages/>')).problems[0]?.code).toBe('schema');
  });
});

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
