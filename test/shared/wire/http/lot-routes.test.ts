import { describe, expect, it } from 'vitest';
import { LOT_ROUTES } from '../../../../shared/wire/http/lot-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('LOT_ROUTES', () => {
  it('stand in the table, served by one function', () => {
    expect(ROUTES).toEqual(expect.arrayContaining([...LOT_ROUTES]));
    expect(new Set(LOT_ROUTES.map((route) => route.function))).toEqual(new Set(['lots']));
  });

  it('leave decisions about a series to supervisors', () => {
    expect(LOT_ROUTES.find(({ id }) => id === 'postLotDecision')?.roles).toEqual(['supervisor']);
  });
});
