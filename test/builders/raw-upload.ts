import { createSign, generateKeyPairSync } from 'node:crypto';
import { PARCEL } from './parcel.ts';

/* An upload of the platform of `parcel.ts`, and a key that signs it. */

export const CERT_NO = '0100000000abcdef';
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const PUBLIC_KEY = String(pair.publicKey.export({ type: 'spki', format: 'pem' }));

export const HEAD = {
  guid: '9D55BA71-22DE-41F4-8B50-C36C83B3B530',
  initalRequest: '<xml><out_trade_no>1</out_trade_no></xml>',
  initalResponse: 'ok',
  ebpCode: PARCEL.ebpCode,
  payCode: '3104W60004',
  payTransactionId: 'P20261104000001',
  totalAmount: 387.76,
  currency: '142',
  verDept: '3',
  payType: '1',
  tradingTime: '20261104100200',
  note: '',
};

export const OWN = {
  orderNo: PARCEL.orderNo,
  goodsInfo: [
    { gname: '测试奶粉 800g/罐', itemLink: 'http://m.example.invalid/detail?itemId=1' },
    { gname: '测试面霜 50ml/瓶', itemLink: 'http://m.example.invalid/detail?itemId=2' },
  ],
  recpAccount: 'OSA571908863132601',
  recpCode: '',
  recpName: '宁波测试平台',
};

export interface UploadOver {
  readonly sessionID?: string;
  readonly head?: Record<string, unknown>;
  readonly own?: Record<string, unknown>;
  readonly others?: readonly Record<string, unknown>[];
  readonly certNo?: string;
  readonly signValue?: string;
}

/** The JSON text of an upload, signed as messages.md §14 says unless `signValue` is given. */
export function uploadText({ sessionID = 'S1', head, own, others = [], ...over }: UploadOver = {}): string {
  const headText = JSON.stringify({ ...HEAD, ...head });
  const listText = JSON.stringify([{ ...OWN, ...own }, ...others]);
  const serviceTime = '1793757600000';
  const signed = `"sessionID":"${sessionID}"||"payExchangeInfoHead":"${headText}"||"payExchangeInfoLists":"${listText}"||"serviceTime":"${serviceTime}"`;
  const signValue = over.signValue ?? createSign('RSA-SHA1').update(signed).sign(pair.privateKey, 'base64');
  return `{"sessionID":"${sessionID}","payExchangeInfoHead":${headText},"payExchangeInfoLists":${listText},"serviceTime":"${serviceTime}","certNo":"${over.certNo ?? CERT_NO}","signValue":"${signValue}"}`;
}

export function formOf(text: string): Uint8Array {
  return Buffer.from(new URLSearchParams({ payExInfoStr: text }).toString());
}

export function uploadForm(over: UploadOver = {}): Uint8Array {
  return formOf(uploadText(over));
}
