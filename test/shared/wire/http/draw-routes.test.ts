import { describe, expect, it } from 'vitest';
import { DRAW_ROUTES } from '../../../../shared/wire/http/draw-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('DRAW_ROUTES', () => {
  it('stand in the table, and anyone may read what is published', () => {
    expect(ROUTES).toEqual(expect.arrayContaining([...DRAW_ROUTES]));
    const closed = DRAW_ROUTES.filter(({ roles }) => roles !== 'public').map(({ id }) => id);
    expect(closed).toEqual(['postDrawRound', 'getDrawRoundParcels']);
  });
});
