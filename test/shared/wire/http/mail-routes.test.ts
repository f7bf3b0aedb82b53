import { describe, expect, it } from 'vitest';
import { MAIL_ROUTES } from '../../../../shared/wire/http/mail-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('MAIL_ROUTES', () => {
  it('stands in the table, for administrators only, as JSON that each item is read from by itself', () => {
    expect(ROUTES).toEqual(expect.arrayContaining([...MAIL_ROUTES]));
    for (const { roles, consumes } of MAIL_ROUTES) expect([roles, consumes]).toEqual([['admin'], ['application/json']]);
  });
});
