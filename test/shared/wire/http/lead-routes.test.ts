import { describe, expect, it } from 'vitest';
import { LEAD_ROUTES } from '../../../../shared/wire/http/lead-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('LEAD_ROUTES', () => {
  it('stand in the table, served by one function', () => {
    expect(ROUTES).toEqual(expect.arrayContaining([...LEAD_ROUTES]));
    expect(new Set(LEAD_ROUTES.map((route) => route.function))).toEqual(new Set(['clues']));
  });

  it('let right holders read and report, and officers alone say what a lead was worth', () => {
    const rolesOf = (id: string) => LEAD_ROUTES.find((route) => route.id === id)?.roles;

    expect(LEAD_ROUTES.filter(({ roles }) => [...roles].some((role) => role === 'right-holder'))).toHaveLength(4);
    expect(rolesOf('postLeadFeedback')).toEqual(['officer']);
    expect(rolesOf('postReport')).toEqual(['right-holder']);
  });
});
