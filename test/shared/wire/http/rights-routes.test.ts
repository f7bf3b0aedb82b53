import { describe, expect, it } from 'vitest';
import { RIGHTS_ROUTES } from '../../../../shared/wire/http/rights-routes.ts';
import { ROUTES } from '../../../../shared/wire/http/routes.ts';

describe('RIGHTS_ROUTES', () => {
  it('stands in the table, and lets right holders and officers write, others read at most', () => {
    expect(ROUTES).toEqual(expect.arrayContaining([...RIGHTS_ROUTES]));
    const writing = RIGHTS_ROUTES.filter(({ method }) => method !== 'GET');

    expect(writing.map(({ id }) => id)).toEqual(['postRight', 'putRight', 'postRightsImport']);
    for (const { roles } of writing) expect(roles).toEqual(['right-holder', 'officer']);
  });
});
