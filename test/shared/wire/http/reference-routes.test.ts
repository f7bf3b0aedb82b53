import { describe, expect, it } from 'vitest';
import { REFERENCE_ROUTES } from '../../../../shared/wire/http/reference-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('REFERENCE_ROUTES', () => {
  it('stands in the table, for administrators only', () => {
    expect(ROUTES).toEqual(expect.arrayContaining([...REFERENCE_ROUTES]));
    for (const { roles } of REFERENCE_ROUTES) expect(roles).toEqual(['admin']);
  });
});
