import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../shared/model/document/document.ts';
import { readEvent } from '../../../../shared/wire/json/read-documents.ts';
import { readMessage } from '../../../../shared/wire/xml/read-message.ts';
import { writeMessage } from '../../../../shared/wire/xml/write-message.ts';
import { arbitraryDocument } from '../document/arbitrary-documents.ts';
import { sampleOrder, sampleReturn, sampleWaybill } from '../document/sample-documents.ts';
import { fixture, placeholderSignature, schemaFaults } from './import-schema.ts';

const sender = { copCode: '310430YDWB', copName: '宁波测试平台', dxpId: 'DXPENT0000000001' };
const xmlOf = (...documents: Document[]) => writeMessage(documents, sender);
const read = (xml: string) => readMessage(Buffer.from(xml));
const body = (xml: string) => xml.replace(/^<\?xml[^>]*\?>\n/, '');

const SAMPLES = [
  ['311', 6],
  ['411', 10],
  ['511', 6],
  ['513', 10],
  ['621', 10],
  ['623', 10],
  ['625', 10],
] as const;

describe('readMessage', () => {
  describe.each(['official-2018-113', 'official-202205'])('on the samples of %s', (edition) => {
    it.each(SAMPLES)('reads every document of CEB%s', (code, count) => {
      const bytes = fixture(`samples/${edition}/import_CEB${code}Message.xml`);

      const message = readMessage(bytes);

      expect(schemaFaults(bytes.toString())).toEqual([]);
      expect(message.messageType).toBe(code);
      expect(message.version).toBe('1.0');
      expect(message.signed).toBe(true);
      expect(message.documents).toHaveLength(count);
      expect(message.documents.flatMap(({ problems }) => problems)).toEqual([]);
      expect(message.documents.every(({ document, key }) => document !== null && key !== '')).toBe(true);
    });
  });

  it('takes the fields of an official sample as they stand, leading zeros and all', () => {
    const [first] = readMessage(fixture('samples/official-202205/import_CEB311Message.xml')).documents;

    expect(first).toMatchObject({
      index: 0,
      type: 'order',
      key: '1105910159/order20160321116421002',
      document: { body: { acturalPaid: '19050', consigneeDistrict: '072750', lines: [{ gnum: '1' }, { gnum: '2' }] } },
    });
  });

  it('finds the same documents under any prefix, any default namespace or none', () => {
    const prefixed = xmlOf(sampleOrder(), sampleOrder({ orderNo: 'T0002' }));
    const bare = prefixed.replaceAll('ceb:', '').replace(' xmlns:ceb="http://www.chinaport.gov.cn/ceb"', '');
    const expected = read(prefixed);

    expect(expected.documents.map(({ key }) => key)).toEqual(['310430YDWB/T0001', '310430YDWB/T0002']);
    expect(read(prefixed.replaceAll('ceb:', 'x:').replace('xmlns:ceb', 'xmlns:x'))).toEqual(expected);
    expect(read(bare.replace(' guid=', ' xmlns="http://www.chinaport.gov.cn/ceb" guid='))).toEqual(expected);
    expect(read(bare.replace(' guid=', ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" guid='))).toEqual(
      expected,
    );
    expect(read(bare)).toEqual(expected);
  });

  it('finds the same documents in GB 2312, with a byte order mark and without a declaration', () => {
    const xml = xmlOf(sampleOrder({ consigneeAddress: 'AB' }));
    const expected = read(xmlOf(sampleOrder({ consigneeAddress: '中' })));
    const [before = '', after = ''] = body(xmlOf(sampleOrder({ consigneeAddress: '中' }))).split('中');
    const ascii = (text: string) => Buffer.from(text.replace(/[^\p{ASCII}]+/gu, 'X'));
    const gb = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="gb2312"?>'),
      ascii(before),
      Buffer.from([0xd6, 0xd0]),
      ascii(after),
    ]);

    expect(readMessage(gb).documents[0]?.document?.body).toMatchObject({ consigneeAddress: '中', buyerName: 'X' });
    expect(read(`\ufeff${xml}`)).toEqual(read(xml));
    expect(read(body(xmlOf(sampleOrder({ consigneeAddress: '中' }))))).toEqual(expected);
  });

  it('takes sections, white space, comments and empty optional elements for what they mean', () => {
    const xml = xmlOf(sampleOrder({ consigneeAddress: 'ADDRESS', consigneeDistrict: '330203' }))
      .replace('ADDRESS', ' \n<![CDATA[甲路<1>号&amp;乙]]> <!-- x --> ')
      .replace('>330203<', '><')
      .replace('</ceb:consignee>', '</ceb:consignee >\n');

    const { document, problems } = read(xml).documents[0] ?? {};

    expect(problems).toEqual([]);
    expect(document?.body).toMatchObject({ consigneeAddress: '甲路<1>号&amp;乙' });
    expect(document?.body).not.toHaveProperty('consigneeDistrict');
  });

  it('accepts the misspellings of the specification', () => {
    const order = xmlOf(sampleOrder({ consigneeDistrict: '330203' })).replaceAll(
      'consigneeDistrict',
      'consigneeDitrict',
    );
    const waybill = xmlOf(sampleWaybill()).replace(/(<\/?ceb:)consignee>/g, '$1consingee>');
    const refund = xmlOf(sampleReturn()).replaceAll('InvtRefund', 'InvtRefound');

    expect(read(order).documents[0]?.document).toEqual(sampleOrder({ consigneeDistrict: '330203' }));
    expect(read(waybill).documents[0]?.document).toEqual(sampleWaybill());
    expect(read(refund).documents[0]?.document).toEqual(sampleReturn());
  });

  it('takes any elements inside BaseTransfer', () => {
    const xml = xmlOf(sampleOrder()).replace(
      '<ceb:BaseTransfer>',
      '<ceb:BaseTransfer><ceb:ebcCode>x</ceb:ebcCode><V_CAR/>',
    );

    expect(read(xml).transfer).toEqual({ ...sender, dxpMode: 'DXP', note: '' });
  });

  it('tells whether the message is signed and refuses none for it', () => {
    const xml = xmlOf(sampleReturn());

    expect(read(xml)).toMatchObject({ signed: false, documents: [{ problems: [] }] });
    expect(read(xml.replace('</ceb:CEB', `${placeholderSignature()}</ceb:CEB`)).signed).toBe(true);
  });

  it('reads the same from XML as from JSON', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(read(xmlOf(document)).documents[0]).toEqual(readEvent(JSON.parse(JSON.stringify(document))));
      }),
      { numRuns: 100 },
    );
  });
});
