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

describe('readMessage on a bad document', () => {
  it('reports all its faults at once and leaves its neighbours unharmed', () => {
    const bad = xmlOf(sampleOrder({ orderNo: 'BAD' }))
      .replace(/<ceb:buyerName>.*?<\/ceb:buyerName>/, '')
      .replace(/<ceb:ebcCode>.*?<\/ceb:ebcCode>/, '<ceb:ebcCode> </ceb:ebcCode>')
      .replace('<ceb:freight>0<', '<ceb:freight>0.000001<')
      .replace('<ceb:qty>1<', '<ceb:qty>-1<')
      .replace('<ceb:gmodel>', '<ceb:actualPaid>1</ceb:actualPaid><ceb:gmodel>');
    const node = /<ceb:Order>.*<\/ceb:Order>/s.exec(bad)?.[0] ?? '';
    const xml = xmlOf(sampleOrder({ orderNo: 'A' }), sampleOrder({ orderNo: 'B' })).replace(
      '</ceb:Order>',
      `$&${node}`,
    );

    const { documents } = read(xml);

    expect(documents.map(({ key, document }) => [key, document !== null])).toEqual([
      ['310430YDWB/A', true],
      ['310430YDWB/BAD', false],
      ['310430YDWB/B', true],
    ]);
    expect(documents[1]?.problems.toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1))).toEqual([
      {
        pointer: '/Order/1/OrderHead/buyerName',
        code: 'schema',
        detail: 'buyerName is missing: add it (1 to 60 characters)',
      },
      {
        pointer: '/Order/1/OrderHead/ebcCode',
        code: 'schema',
        detail: 'ebcCode is missing: add it (1 to 18 characters)',
      },
      {
        pointer: '/Order/1/OrderHead/freight',
        code: 'schema',
        detail: 'freight has a wrong form: write a decimal of at most 19 digits, 5 after the point',
      },
      {
        pointer: '/Order/1/OrderList/0/actualPaid',
        code: 'schema',
        detail: 'actualPaid is not an element of the schema here: remove it or correct its name',
      },
      {
        pointer: '/Order/1/OrderList/0/qty',
        code: 'schema',
        detail: 'qty has a wrong form: write a decimal of at most 19 digits, 5 after the point',
      },
    ]);
  });
});

describe('readMessage on a bad message', () => {
  const good = xmlOf(sampleOrder());
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>\n${body(good).replace('>T0001<', '>&c;<')}`;
  const external = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${body(good).replace('>T0001<', '>&a;<')}`;
  const many = xmlOf(...Array.from({ length: 101 }, (_, i) => sampleOrder({ orderNo: `T${i}` })));

  it.each([
    ['not XML', 'orderNo=1', 'unreadable'],
    ['JSON', '{"documents":[]}', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['a page', '<html><body/></html>', 'unknown-type'],
    ['a truncated message', good.slice(0, 900), 'unreadable'],
    ['a missing root end', good.replace(/<\/ceb:CEB311Message>\s*$/, ''), 'unreadable'],
    ['an end tag of another type', good.replace('</ceb:CEB311Message>', '</ceb:CEB411Message>'), 'unreadable'],
    ['a billion laughs', bomb, 'unreadable'],
    ['an external entity', external, 'unreadable'],
    ['bytes of another encoding', Buffer.from(good, 'utf16le'), 'unreadable'],
    ['a receipt', '<CEB312Message guid="1" version="1"/>', 'unknown-type'],
    ['an export message', good.replaceAll('CEB311Message', 'CEB303Message'), 'unknown-type'],
    ['a body of another type', good.replaceAll('CEB311Message', 'CEB411Message'), 'schema'],
    ['no documents', good.replace(/<ceb:Order>.*<\/ceb:Order>/s, ''), 'schema'],
    ['101 documents', many, 'too-many-documents'],
    ['no BaseTransfer', good.replace(/<ceb:BaseTransfer>.*<\/ceb:BaseTransfer>/s, ''), 'schema'],
    ['two BaseTransfers', good.replace(/<ceb:BaseTransfer>.*<\/ceb:BaseTransfer>/s, '$&$&'), 'schema'],
    ['a short guid', good.replace(/guid="[^"]*"/, 'guid="1"'), 'schema'],
    ['no version', good.replace(' version="1.0" xmlns', ' xmlns'), 'schema'],
  ])('refuses %s', (_, given, code) => {
    const refusal = refusalOf(() => readMessage(Buffer.from(given)));

    expect(refusal.kind).toBe('unreadable');
    expect(refusal.status).toBe(400);
    expect(refusal.problems[0]?.code).toBe(code);
    expect(JSON.stringify([refusal.message, refusal.problems])).not.toMatch(/110101|13800000|测试甲|passwd/);
  });

  it('takes 100 documents', () => {
    expect(read(xmlOf(...Array.from({ length: 100 }, () => sampleOrder()))).documents).toHaveLength(100);
  });

  it('refuses 11 MB before it parses any of it', () => {
    const refusal = refusalOf(() => readMessage(Buffer.alloc(11 * 1024 * 1024, '<a>')));

    expect([refusal.kind, refusal.status]).toEqual(['too-large', 413]);
  });

  it('says in which message a foreign document belongs', () => {
    const node = /<ceb:Payment>.*<\/ceb:Payment>/s.exec(xmlOf(samplePayment()))?.[0] ?? '';

    const refusal = refusalOf(() => read(good.replace('<ceb:BaseTransfer>', `${node}$&`)));

    expect(refusal.problems).toEqual([
      {
        pointer: '/Payment',
        code: 'schema',
        detail: 'Payment does not belong into CEB311Message: send it in a CEB411Message',
      },
    ]);
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
