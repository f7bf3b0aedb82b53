import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rawMembers } from '../../../../shared/wire/pay179/raw-members.ts';
import { stringToSign } from '../../../../shared/wire/pay179/string-to-sign.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/pay-179/${name}`, import.meta.url), 'utf8');

describe('stringToSign', () => {
  it('is the official string for the official upload', () => {
    const members = rawMembers(fixture('realTimeDataUp_payExInfoStr_short.json'));

    expect(members && stringToSign(members)).toBe(fixture('realTimeDataUp_string_to_sign.txt').trimEnd());
  });

  it('keeps spaces, escapes and number forms as they were sent, and the spelling of the list', () => {
    const members = rawMembers(
      '{ "serviceTime" : 1.50 , "payExchangeInfoList" : [ {"a": "\\u6d4b"} ], "sessionID":"a\\"b", "payExchangeInfoHead": { "totalAmount" : 5.0 } }',
    );

    expect(members && stringToSign(members)).toBe(
      '"sessionID":"a\\"b"||"payExchangeInfoHead":"{ "totalAmount" : 5.0 }"||"payExchangeInfoList":"[ {"a": "\\u6d4b"} ]"||"serviceTime":"1.50"',
    );
  });

  it('is null when a member is missing', () => {
    const members = rawMembers('{"sessionID":"a","payExchangeInfoHead":{},"serviceTime":"1"}');

    expect(members && stringToSign(members)).toBeNull();
  });
});
