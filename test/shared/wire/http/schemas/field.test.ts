import { describe, expect, it } from 'vitest';
import { OverrideBody, ResultBody } from '../../../../../shared/wire/http/schemas/field.ts';

describe('ResultBody', () => {
  it.each(['nothing-found', 'discrepancy', 'infringing', 'prohibited', 'not-found'])('takes %s', (outcome) => {
    expect(ResultBody.safeParse({ outcome, quantities: [{ gnum: '1', qty: '2' }] }).success).toBe(true);
  });

  it('takes digests of photos, units and minutes', () => {
    const photos = [{ sha256: 'a'.repeat(64), mediaType: 'image/heic', bytes: 1 }];
    const quantities = [{ gnum: '1', qty: '2', unit: '盒' }];

    expect(ResultBody.safeParse({ outcome: 'discrepancy', photos, quantities, minutes: 1440 }).success).toBe(true);
  });

  it.each([
    {},
    { outcome: 'fine' },
    { outcome: 'discrepancy', quantities: [{ gnum: 1, qty: '2' }] },
    { outcome: 'discrepancy', quantities: Array.from({ length: 100 }, () => ({ gnum: '1', qty: '1' })) },
    { outcome: 'discrepancy', at: '2026-11-04' },
    { outcome: 'discrepancy', photos: [{ sha256: 'g'.repeat(64), mediaType: 'image/jpeg', bytes: 1 }] },
    { outcome: 'discrepancy', photos: [{ sha256: 'a'.repeat(64), mediaType: 'image/jpeg', bytes: 0 }] },
    { outcome: 'discrepancy', minutes: 1441 },
  ])('refuses %j', (body) => {
    expect(ResultBody.safeParse(body).success).toBe(false);
  });
});

describe('OverrideBody', () => {
  const body = { kind: 'take-off', subject: 'p-1', reason: '重复布控' };

  it.each(['replace-inspector', 'take-off', 'put-on'])('takes %s', (kind) => {
    expect(OverrideBody.safeParse({ ...body, kind }).success).toBe(true);
  });

  it.each([{ reason: ' ' }, { reason: 'x'.repeat(501) }, { subject: '' }, { kind: 'swap' }, { by: '甲' }])(
    'refuses %j',
    (change) => {
      expect(OverrideBody.safeParse({ ...body, ...change }).success).toBe(false);
    },
  );
});
