import { describe, expect, it } from 'vitest';
import { LIST_ROUTES } from '../../../../shared/wire/http/list-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('LIST_ROUTES', () => {
  it('stand in the table, served by one function', () => {
    expect(ROUTES).toEqual(expect.arrayContaining([...LIST_ROUTES]));
    expect(new Set(LIST_ROUTES.map((route) => route.function))).toEqual(new Set(['field']));
  });

  it('let inspectors report, them and supervisors sign, and supervisors alone change what was drawn', () => {
    const rolesOf = (id: string) => LIST_ROUTES.find((route) => route.id === id)?.roles;

    expect(rolesOf('postResult')).toEqual(['inspector']);
    expect(rolesOf('postSignature')).toEqual(['inspector', 'supervisor']);
    expect(rolesOf('postOverride')).toEqual(['supervisor']);
    expect(rolesOf('postOverrideConfirmation')).toEqual(['supervisor']);
  });
});
