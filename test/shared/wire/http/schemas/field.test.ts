import { describe, expect, it } from 'vitest';
import { ResultBody } from '../../../../../shared/wire/http/schemas/field.ts';

describe('ResultBody', () => {
  it.each(['nothing-found', 'discrepancy', 'infringing', 'prohibited', 'not-found'])('takes %s', (outcome) => {
    expect(ResultBody.safeParse({ outcome, quantities: [{ gnum: '1', qty: '2' }] }).success).toBe(true);
  });

  it.each([
    {},
    { outcome: 'fine' },
    { outcome: 'discrepancy', quantities: [{ gnum: 1, qty: '2' }] },
    { outcome: 'discrepancy', quantities: Array.from({ length: 100 }, () => ({ gnum: '1', qty: '1' })) },
    { outcome: 'discrepancy', at: '2026-11-04' },
  ])('refuses %j', (body) => {
    expect(ResultBody.safeParse(body).success).toBe(false);
  });
});
