import { describe, expect, it } from 'vitest';
import { FIGURE_ROUTES } from '../../../../shared/wire/http/figure-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('FIGURE_ROUTES', () => {
  it('stand in the table, served by one function, for officials alone', () => {
    expect(ROUTES).toEqual(expect.arrayContaining([...FIGURE_ROUTES]));
    expect(new Set(FIGURE_ROUTES.map((route) => route.function))).toEqual(new Set(['figures']));
    expect(new Set(FIGURE_ROUTES.flatMap(({ roles }) => [...roles]))).toEqual(
      new Set(['officer', 'supervisor', 'inspector']),
    );
  });
});
