import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readUpload } from '../../../../shared/wire/pay179/read-upload.ts';
import { formOf, HEAD, OWN, uploadForm, uploadText } from '../../../builders/raw-upload.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/pay-179/${name}`, import.meta.url), 'utf8');
const faultsOf = (form: Uint8Array) => {
  const reading = readUpload(form);
  return 'faults' in reading ? reading.faults.map(({ field }) => field) : [];
};

describe('readUpload', () => {
  it('reads what a regional service really sent, and the text it signed', () => {
    const Wrapped = z.object({ data: z.object({ payload: z.object({ payExInfoStr: z.string() }) }) });
    const text = Wrapped.parse(JSON.parse(fixture('179_upload_hainan_response.json'))).data.payload.payExInfoStr;

    const reading = readUpload(formOf(text));

    expect(reading).toMatchObject({
      read: {
        upload: {
          payExchangeInfoHead: { totalAmount: '5.0', tradingTime: '20200923145426' },
          payExchangeInfoLists: [{ orderNo: '202009231454218421271832' }],
          certNo: '03000000000cde6f',
        },
      },
    });
    expect('read' in reading && reading.read.signed).toContain('"totalAmount":5.0,');
  });

  it('names the empty certificate fields of the official sample, as customs do', () => {
    expect(faultsOf(formOf(fixture('realTimeDataUp_payExInfoStr_short.json')))).toEqual(['certNo', 'signValue']);
  });

  it.each([
    ['a string', '387.76000', '387.76000'],
    ['a number', 387.76, '387.76'],
    ['zero', 0, '0'],
    ['a whole number', 100, '100'],
  ])('takes totalAmount as %s', (_, totalAmount, expected) => {
    expect(readUpload(uploadForm({ head: { totalAmount } }))).toMatchObject({
      read: { upload: { payExchangeInfoHead: { totalAmount: expected } } },
    });
  });

  it('keeps an amount exact that no float can hold', () => {
    const text = uploadText().replace('"totalAmount":387.76', '"totalAmount":12345678901234.12345');

    expect(readUpload(formOf(text))).toMatchObject({
      read: { upload: { payExchangeInfoHead: { totalAmount: '12345678901234.12345' } } },
    });
  });

  it.each([
    ['14 digits', '20261104100200'],
    ['unix seconds', '1793757720'],
    ['unix milliseconds as a number', 1793757720000],
  ])('takes tradingTime as %s', (_, tradingTime) => {
    expect(readUpload(uploadForm({ head: { tradingTime } }))).toMatchObject({
      read: { upload: { payExchangeInfoHead: { tradingTime: '20261104100200' } } },
    });
  });

  it('takes the list under the name of the annex text', () => {
    const text = uploadText().replace('payExchangeInfoLists', 'payExchangeInfoList');

    expect(readUpload(formOf(text))).toMatchObject({
      read: { upload: { payExchangeInfoLists: [{ orderNo: OWN.orderNo }] } },
    });
  });

  it.each([
    [{ head: { payTransactionId: '' } }, ['payTransactionId']],
    [{ head: { totalAmount: 'viel' } }, ['totalAmount']],
    [{ head: { totalAmount: -1 } }, ['totalAmount']],
    [{ head: { tradingTime: '2026-11-04' } }, ['tradingTime']],
    [{ head: { ebpCode: undefined, payCode: null } }, ['ebpCode', 'payCode']],
    [{ own: { recpName: 'x'.repeat(101) } }, ['recpName']],
  ])('names the faults of %j', (over, expected) => {
    expect(faultsOf(uploadForm(over))).toEqual(expected);
  });

  it('refuses a body without the field, without JSON, with a member twice or with bytes that are no text', () => {
    const twice = uploadText().replace('{"sessionID"', '{"certNo":"x","sessionID"');
    const twiceInHead = uploadText().replace('"currency"', '"payCode":"x","currency"');

    expect(faultsOf(Buffer.from('other=1'))).toEqual(['payExInfoStr']);
    expect(faultsOf(formOf('{'))).toEqual(['payExInfoStr']);
    expect(faultsOf(formOf('[]'))).toEqual(['payExInfoStr']);
    expect(faultsOf(formOf(twice))).toEqual(['payExInfoStr']);
    expect(faultsOf(formOf(twiceInHead))).toEqual(['payExchangeInfoHead']);
    expect(faultsOf(Buffer.from('payExInfoStr=%FF'))).toEqual(['payExInfoStr']);
  });

  it('quotes no value in a fault', () => {
    const reading = readUpload(uploadForm({ head: { tradingTime: '13800000001' } }));

    expect(JSON.stringify(reading)).not.toContain('13800000001');
    expect(HEAD.tradingTime).toBe('20261104100200');
  });
});
