import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../../shared/model/receipt.ts';
import { scanXml } from '../../../../shared/wire/xml/scan-xml.ts';
import { writeReceiptMessages, writeReceipts } from '../../../../shared/wire/xml/write-receipts.ts';
import { schemaFaults } from './import-schema.ts';

const waybill = { logisticsCode: '3104980042', logisticsNo: 'L0001' };
const decided = {
  invtNo: '29282026I443610665',
  preNo: 'B20261111ABCDEF123',
  copNo: 'C1',
  agentCode: '3106W8919N',
  ebcCode: '3104W60001',
  ebpCode: '310430YDWB',
  customsCode: '2928',
};
const FIELDS: Record<Receipt['type'], Record<string, string>> = {
  order: { orderNo: 'T&1', ebcCode: '3104W60001', ebpCode: '310430YDWB' },
  payment: { payTransactionId: 'P0001', payCode: '511630MG0L' },
  waybill,
  waybillStatus: { logisticsStatus: 'S', ...waybill },
  declaration: decided,
  cancel: decided,
  return: decided,
};
const TYPES = ['order', 'payment', 'waybill', 'waybillStatus', 'declaration', 'cancel', 'return'] as const;

function receipt(type: Receipt['type'], override: Partial<Receipt> = {}): Receipt {
  return {
    id: 'r1',
    org: '3104W60001',
    type,
    guid: '0D51A28E-6A2C-4B0C-9AF0-000000000001',
    fields: FIELDS[type],
    returnStatus: '120',
    returnTime: '20261111080000123',
    returnInfo: '[Code:1800;Desc:逻辑校验通过] <A&B> "x"',
    ...override,
  };
}

describe('writeReceipts', () => {
  it.each(TYPES)('writes receipts of a %s that satisfy the official schema', (type) => {
    const xml = writeReceipts([receipt(type), receipt(type, { returnStatus: '-621030' })]);

    expect(schemaFaults(xml)).toEqual([]);
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<CEB\d{3}Message xmlns="http:\/\/www\.chinaport\.gov\.cn\/ceb"/,
    );
  });

  it('leaves out optional fields that are empty or absent', () => {
    const { invtNo: _, ...fields } = decided;
    const xml = writeReceipts([receipt('declaration', { fields: { ...fields, agentCode: '' } })]);

    expect(schemaFaults(xml)).toEqual([]);
    expect(xml).not.toMatch(/invtNo|agentCode/);
  });

  it('keeps every text as it is', () => {
    const [returned] = scanXml(writeReceipts([receipt('order')])).children;
    const text = (name: string) => returned?.children.find((child) => child.name === name)?.text;

    expect(text('orderNo')).toBe('T&1');
    expect(text('returnInfo')).toBe('[Code:1800;Desc:逻辑校验通过] <A&B> "x"');
  });

  it('bears the given guid, or that of its first receipt', () => {
    const guid = 'FFFFFFFF-6A2C-4B0C-9AF0-000000000001';

    expect(scanXml(writeReceipts([receipt('order')], guid)).attributes.get('guid')).toBe(guid);
    expect(scanXml(writeReceipts([receipt('order')])).attributes.get('guid')).toBe(receipt('order').guid);
  });

  it('takes receipts of one type only, and at least one', () => {
    expect(() => writeReceipts([])).toThrow(/one type/);
    expect(() => writeReceipts([receipt('order'), receipt('payment')])).toThrow(/one type/);
  });
});

describe('writeReceiptMessages', () => {
  it('makes a message for every type and every hundred', () => {
    const receipts = [...Array.from({ length: 101 }, () => receipt('order')), receipt('payment'), receipt('order')];

    const messages = writeReceiptMessages(receipts).map(scanXml);

    expect(messages.map(({ name, children }) => [name, children.length])).toEqual([
      ['CEB312Message', 100],
      ['CEB312Message', 2],
      ['CEB412Message', 1],
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(writeReceiptMessages([])).toEqual([]);
  });
});
