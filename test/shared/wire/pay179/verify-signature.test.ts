import { createSign, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readUpload } from '../../../../shared/wire/pay179/read-upload.ts';
import { verifySignature } from '../../../../shared/wire/pay179/verify-signature.ts';
import { formOf, PUBLIC_KEY, uploadText } from '../../../builders/raw-upload.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const pem = (key: typeof rsa.publicKey) => String(key.export({ type: 'spki', format: 'pem' }));

function stateOf(text: string, key = PUBLIC_KEY) {
  const reading = readUpload(formOf(text));
  return 'read' in reading ? verifySignature(reading.read.signed, reading.read.upload.signValue, key) : reading;
}

describe('verifySignature', () => {
  it('holds for the text as sent, and for no other', () => {
    const text = uploadText();

    expect(stateOf(text)).toBe('valid');
    expect(stateOf(text.replace('387.76', '387.77'))).toBe('invalid');
    expect(stateOf(text.replace('"totalAmount":387.76', '"totalAmount": 387.76'))).toBe('invalid');
    expect(stateOf(text, pem(rsa.publicKey))).toBe('invalid');
    expect(stateOf(uploadText({ signValue: 'bm90aGluZw==' }))).toBe('invalid');
  });

  it('survives a sender who does not encode the plus signs of base64', () => {
    const texts = Array.from({ length: 20 }, (_, at) => uploadText({ sessionID: `S${at}` }));
    const spoilt = texts.find((text) => /"signValue":"[^"]*\+/.test(text)) ?? '';

    expect(spoilt).not.toBe('');
    expect(stateOf(spoilt.replace(/(?<="signValue":"[^"]*)\+/g, ' '))).toBe('valid');
  });

  it.each([
    ['RSA-SHA1', createSign('RSA-SHA1').update('s').sign(rsa.privateKey, 'base64'), pem(rsa.publicKey)],
    ['RSA-SHA256', createSign('RSA-SHA256').update('s').sign(rsa.privateKey, 'base64'), pem(rsa.publicKey)],
    ['ECDSA in DER', createSign('SHA256').update('s').sign(ec.privateKey, 'base64'), pem(ec.publicKey)],
    [
      'ECDSA as r‖s',
      createSign('SHA256').update('s').sign({ key: ec.privateKey, dsaEncoding: 'ieee-p1363' }, 'base64'),
      pem(ec.publicKey),
    ],
  ])('checks %s', (_, signValue, key) => {
    expect(verifySignature('s', signValue, key)).toBe('valid');
    expect(verifySignature('t', signValue, key)).toBe('invalid');
  });

  it('leaves unverified what is no key, or a key that cannot be used here', () => {
    const ed = generateKeyPairSync('ed25519').publicKey;

    expect(verifySignature('s', 'AA==', 'no key')).toBe('unverified');
    expect(verifySignature('s', 'AA==', pem(ed))).toBe('unverified');
  });
});
