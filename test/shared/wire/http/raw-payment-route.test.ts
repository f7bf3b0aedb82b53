import { describe, expect, it } from 'vitest';
import { RAW_PAYMENT_ROUTE } from '../../../../shared/wire/http/raw-payment-route.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('RAW_PAYMENT_ROUTE', () => {
  it('stands in the table, for platforms, as a form', () => {
    expect(ROUTES).toContain(RAW_PAYMENT_ROUTE);
    expect(RAW_PAYMENT_ROUTE).toMatchObject({ roles: ['submitter'], consumes: ['application/x-www-form-urlencoded'] });
  });
});
