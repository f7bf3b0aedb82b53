import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { uploaded, uploadFailed } from '../../../../shared/wire/pay179/upload-reply.ts';

const official = readFileSync(
  new URL('../../../fixtures/pay-179/realTimeDataUp_responses.jsonl', import.meta.url),
  'utf8',
).split('\n');

describe('uploaded', () => {
  it('answers as customs do', () => {
    expect(uploaded(1542337661665)).toEqual(JSON.parse(official[0] ?? ''));
  });
});

describe('uploadFailed', () => {
  it('has the form of customs’ refusals and names every field', () => {
    const faults = [
      { field: 'certNo', zh: 'certNo不为空', en: 'must not be empty' },
      { field: 'signValue', zh: 'signValue不为空', en: 'must not be empty' },
    ];

    const failed = uploadFailed(faults, 1688468879495);

    expect({ ...failed, message: '' }).toEqual({ ...JSON.parse(official[2] ?? ''), message: '' });
    expect(failed.message).toMatch(/^certNo : certNo不为空.*; {2}signValue : signValue不为空.*; {2}$/);
  });
});
