import { describe, expect, it } from 'vitest';
import { DRAW_ROUTES } from '../../../../shared/wire/http/draw-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('DRAW_ROUTES', () => {
  it('stand in the table, and anyone may read them', () => {
    expect(ROUTES).toEqual(expect.arrayContaining([...DRAW_ROUTES]));
    for (const { roles, method } of DRAW_ROUTES) expect([roles, method]).toEqual(['public', 'GET']);
  });
});
