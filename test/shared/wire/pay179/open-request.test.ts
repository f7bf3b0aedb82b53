import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeOpenRequest } from '../../../../shared/wire/pay179/open-request.ts';

describe('writeOpenRequest', () => {
  it('puts the official request into the form field openReq', () => {
    const official = JSON.parse(
      readFileSync(new URL('../../../fixtures/pay-179/platDataOpen_request.json', import.meta.url), 'utf8'),
    );

    const form = new URLSearchParams(writeOpenRequest(official));

    expect([...form.keys()]).toEqual(['openReq']);
    expect(JSON.parse(form.get('openReq') ?? '')).toEqual(official);
  });
});
